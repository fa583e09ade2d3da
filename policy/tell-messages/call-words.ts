import type { Language } from '../language.ts';

/** What the button that calls a grown-up is called, apart from the rest, for the script that every page of a child carries. */
export const callWords: Record<Language, string> = {
  en: 'Call a grown-up',
  ru: 'Позвать взрослого',
  pl: 'Zawołaj dorosłego',
  uk: 'Покликати дорослого',
  ar: 'نادِ شخصًا كبيرًا',
};
