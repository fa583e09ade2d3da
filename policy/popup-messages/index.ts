import type { Language } from '../language.ts';
import { levelWords, type LevelWords } from '../level-words.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { PopupWords } from './popup-words.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** The words of the toolbar's popup, by language. */
export const popupWords: Record<Language, PopupWords & LevelWords> = {
  en: { ...en, ...levelWords.en },
  ru: { ...ru, ...levelWords.ru },
  pl: { ...pl, ...levelWords.pl },
  uk: { ...uk, ...levelWords.uk },
  ar: { ...ar, ...levelWords.ar },
};
