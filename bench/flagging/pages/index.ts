import { createHash } from 'node:crypto';
import { aroundOf } from './around.ts';
import { chanceOf } from './chance.ts';
import { fill, writtenOut } from './fill.ts';
import { PAGE_LANGUAGES, pageSources, type PageLanguage, type PageSource } from './page-source.ts';
import { shell } from './shell.ts';

/** One page of the labelled set: what it is, where it would stand, and its whole HTML. */
export type LabelledPage = Pick<PageSource, 'id' | 'language' | 'category' | 'hard' | 'shape' | 'address'> & { html: string };

/** Returns the labelled pages, the same on every run, of all languages or of one. */
export function labelledPages(languages: readonly PageLanguage[] = PAGE_LANGUAGES): LabelledPage[] {
  return languages.flatMap((language) => {
    const around = aroundOf(language);
    return pageSources(language).map(({ lines, ...source }) => {
      const chance = chanceOf(source.id);
      const filled = writtenOut(lines).map((line) => fill(line, language, chance));
      return { ...source, html: shell({ ...source, lines }, filled, { shape: source.shape, around, chance }) };
    });
  });
}

/** Which half a page belongs to: `tune` may be looked at while the flagger is made better, `held-out` is counted alone. The last bit of sha256(id) says so. */
export function halfOf(id: string): 'tune' | 'held-out' {
  return ((createHash('sha256').update(id).digest().at(-1) ?? 0) & 1) === 0 ? 'tune' : 'held-out';
}
