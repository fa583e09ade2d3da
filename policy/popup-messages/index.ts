import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { PopupWords } from './popup-words.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** The words of the toolbar's popup and badge, by language. */
export const popupWords: Record<Language, PopupWords> = { en, ru, pl, uk, ar };
