import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import type { ConfidentialWords } from './words.ts';

/** The words of the confidential report in the popup, by language. */
export const confidentialWords: Record<Language, ConfidentialWords> = { en, ru, pl, uk, ar };
