import type { Language } from '@/policy/language.ts';
import { LOCALES } from '@/policy/locale.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import type { Plural } from './plural.ts';
import type { Words } from './words.ts';

/** Every language's words. */
export const WORDS: Record<Language, Words> = { en, ru, pl, uk, ar };

const rules = new Map<Language, Intl.PluralRules>();

/** Returns a message in the plural form that a number takes, with the number in it. */
export function counted(language: Language, forms: Plural, count: number): string {
  const known = rules.get(language) ?? new Intl.PluralRules(LOCALES[language]);
  rules.set(language, known);
  return (forms[known.select(count)] ?? forms.other).replace('{n}', new Intl.NumberFormat(LOCALES[language]).format(count));
}
