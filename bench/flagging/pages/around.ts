import { readFileSync } from 'node:fs';
import type { PageLanguage } from './page-source.ts';

/** What stands around the text of any page, many of each, to draw from. */
export type Around = Record<'menu' | 'cookies' | 'foot' | 'letter' | 'beside' | 'talk' | 'name', string[]>;

/** Returns what stands around pages of one language: each line of its `around.txt` is `kind: text`. */
export function aroundOf(language: PageLanguage): Around {
  const around: Around = { menu: [], cookies: [], foot: [], letter: [], beside: [], talk: [], name: [] };
  for (const line of readFileSync(`${import.meta.dirname}/${language}/around.txt`, 'utf8')
    .trim()
    .split('\n')) {
    const [, kind = '', text = ''] = /^(\w+): (.+)$/.exec(line) ?? [];
    if (!(kind in around)) throw new Error(`${language}/around.txt: “${line}” is no kind of surrounding.`);
    around[kind as keyof Around].push(text);
  }
  return around;
}
