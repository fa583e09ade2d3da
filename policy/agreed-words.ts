import type { Language } from './language.ts';
import { LOCALES } from './locale.ts';

/** What stands on a page that an agreement opened, by language; `{time}` is a time of day. Apart from the blocked page's words, which a web page's script need not carry. */
export const agreedWords: Record<Language, string> = {
  en: 'Open by agreement until {time}',
  ru: 'Открыто по согласованию до {time}',
  pl: 'Otwarte za zgodą do {time}',
  uk: 'Відкрито за погодженням до {time}',
  ar: 'مفتوحة بموافقة حتى {time}',
};

/** How long an agreement still is; `{minutes}` is a number of minutes in words. */
export const agreedLeftWords: Record<Language, string> = {
  en: '{minutes} left',
  ru: 'ещё {minutes}',
  pl: 'jeszcze {minutes}',
  uk: 'ще {minutes}',
  ar: 'بقي {minutes}',
};

/** For how long it was agreed to, where another time was asked for; `{minutes}` and `{asked}` are numbers of minutes. */
const changedWords: Record<Language, string> = {
  en: 'For {minutes}, not {asked}',
  ru: 'На {minutes}, а не на {asked}',
  pl: 'Na {minutes}, a nie na {asked}',
  uk: 'На {minutes}, а не на {asked}',
  ar: 'لمدة {minutes} لا {asked}',
};

/** From when to when an agreement runs (instants), and for how many minutes it was asked for, if anybody asked. */
type Agreed = { from: string; to: string; askedMinutes?: number | undefined };

/** Returns for how long it was agreed to instead of what was asked for, such as “For 2 mins, not 15 mins”; nothing where it is the same, or nobody asked. */
export function changedText({ from, to, askedMinutes }: Agreed, language: Language): string | undefined {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  if (askedMinutes === undefined || askedMinutes === minutes) return undefined;
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  return changedWords[language].replace('{minutes}', format.format(minutes)).replace('{asked}', format.format(askedMinutes));
}
