import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import type { TellWords } from './tell-words.ts';
import { uk } from './uk.ts';

/** The words of the page that a covered tab shows, by language. */
export const tellWords: Record<Language, TellWords> = { en, ru, pl, uk, ar };
