import type { Category } from '@/policy/category.ts';
import type { LogLine } from '@/policy/console.ts';
import { bracketed, defang } from '@/policy/defang.ts';

// Control and direction characters: they can make an address read as another one.
const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

/** Returns an address part as it may be read aloud: what cannot be seen becomes a visible mark. */
export function visible(text: string): string {
  return text.replace(HIDDEN, '\uFFFD');
}

/** Returns the host of a line; one that may be illegal, or of a locked category, has its dots bracketed. */
export function shownHostOf({ event: { host = '', category }, defanged }: Pick<LogLine, 'event' | 'defanged'>): string {
  return defanged ? bracketed(visible(host)) : shownHost(host, category);
}

/** Returns a host as text; in a locked category its dots are bracketed, so that nobody opens it by accident. */
export function shownHost(host: string, category?: Category): string {
  return defang(visible(host), category);
}
