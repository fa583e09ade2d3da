import type { Language } from '@/policy/language.ts';
import { LOCALES } from '@/policy/locale.ts';

/** Returns the time of day of an instant (ISO 8601) on the device's clock, such as “10:40”. */
export function timeText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

/** Returns an age in whole days in words, such as “214 days ago”, “yesterday” or “today”. */
export function ageText(days: number, language: Language): string {
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(-days, 'day');
}
