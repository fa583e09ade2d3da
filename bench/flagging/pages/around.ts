import { readFileSync } from 'node:fs';

/** What stands around the text of any page, many of each, to draw from. */
export type Around = Record<'menu' | 'cookies' | 'foot' | 'letter' | 'beside' | 'talk' | 'name', string[]>;

/** Returns what stands around the pages of one folder, as `en`: each line of its `around.txt` is `kind: text`. */
export function aroundOf(folder: string): Around {
  const around: Around = { menu: [], cookies: [], foot: [], letter: [], beside: [], talk: [], name: [] };
  for (const line of readFileSync(`${import.meta.dirname}/${folder}/around.txt`, 'utf8')
    .trim()
    .split('\n')) {
    const [, kind = '', text = ''] = /^(\w+): (.+)$/.exec(line) ?? [];
    if (!(kind in around)) throw new Error(`${folder}/around.txt: “${line}” is no kind of surrounding.`);
    around[kind as keyof Around].push(text);
  }
  return around;
}
