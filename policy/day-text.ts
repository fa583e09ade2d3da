import type { Language } from './language.ts';
import { LOCALES } from './locale.ts';

/** Returns a calendar day (`YYYY-MM-DD`) as people write it in a language; anything else comes back as it is. */
export function dayText(day: string, language: Language): string {
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return day;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}
