import * as z from 'zod/mini';

/** The languages every page of ours speaks, as BCP 47 tags. */
export const LANGUAGES = ['en', 'ru', 'pl', 'uk', 'ar'] as const;

export const Language = z.enum(LANGUAGES);
export type Language = z.output<typeof Language>;

/** Returns `rtl` for a language written from right to left. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
