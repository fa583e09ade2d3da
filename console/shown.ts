import type { Category } from '@/policy/category.ts';
import type { LogLine } from '@/policy/console.ts';
import { bracketed, defang } from '@/policy/defang.ts';
import { visible } from '@/policy/visible.ts';

/** Returns the host of a line; one that may be illegal, or of a locked category, has its dots bracketed. */
export function shownHostOf({ event: { host = '', category }, defanged }: Pick<LogLine, 'event' | 'defanged'>): string {
  return defanged ? bracketed(visible(host)) : shownHost(host, category);
}

/** Returns a host as text; in a locked category its dots are bracketed, so that nobody opens it by accident. */
export function shownHost(host: string, category?: Category): string {
  return defang(visible(host), category);
}
