import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { PageWords } from './page-words.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** The words of the blocked page and the hold page, by language. */
export const pageWords: Record<Language, PageWords> = { en, ru, pl, uk, ar };
