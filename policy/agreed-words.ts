import type { Language } from './language.ts';

/** What stands on a page that an agreement opened, by language; `{time}` is a time of day. Apart from the blocked page's words, which the worker need not carry. */
export const agreedWords: Record<Language, string> = {
  en: 'Open by agreement until {time}',
  ru: 'Открыто по согласованию до {time}',
  pl: 'Otwarte za zgodą do {time}',
  uk: 'Відкрито за погодженням до {time}',
  ar: 'مفتوحة بموافقة حتى {time}',
};

/** How long that still is; `{minutes}` is a number of minutes in words. */
export const agreedLeftWords: Record<Language, string> = {
  en: '{minutes} left',
  ru: 'ещё {minutes}',
  pl: 'jeszcze {minutes}',
  uk: 'ще {minutes}',
  ar: 'بقي {minutes}',
};
