import { SiteEntry } from '@/policy/text.ts';

/** Returns what a person typed or pasted as a site, `host` or `host/path`; nothing when it is none. An address loses its scheme, `www.`, query and fragment. */
export function siteFrom(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(address)) return undefined;
  const { hostname, pathname, username } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  const site = SiteEntry.safeParse(pathname === '/' ? host : host + pathname);
  return site.success && host.includes('.') && username === '' ? site.data : undefined;
}

/** Splits what was typed at spaces, commas and new lines. Returns the sites, or the first part that is none. */
export function sitesFrom(typed: string): { sites: string[] } | { bad: string } {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  const bad = parts.find((part) => siteFrom(part) === undefined);
  if (bad !== undefined) return { bad };
  return { sites: [...new Set(parts.flatMap((part) => siteFrom(part) ?? []))] };
}
