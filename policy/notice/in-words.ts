import type { Language } from '../language.ts';
import { LOCALES } from '../locale.ts';

/** Returns names one after the other, with the comma of their language. */
export function listed(names: readonly string[], { comma }: { comma: string }): string {
  return names.join(comma);
}

/** Returns a number of days or minutes in words, such as “31 days”. */
export function unitText(count: number, unit: 'day' | 'minute', language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
