import { en } from './en.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** Words and pairs by language; how they are written stands in the README beside this file. */
export const WORDS: Readonly<Record<string, string>> = { en, ru, pl, uk };
