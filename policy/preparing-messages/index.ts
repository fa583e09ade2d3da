import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { PreparingWords } from './preparing-words.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** What the popup says to an adult who prepares a page for children, by language. */
export const preparingWords: Record<Language, PreparingWords> = { en, ru, pl, uk, ar };
