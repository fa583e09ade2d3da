import { aroundOf, type Around } from './around.ts';
import { chanceOf } from './chance.ts';
import { fill, writtenOut } from './fill.ts';
import { PAGE_LANGUAGES, pageSources, type PageLanguage, type PageSource } from './page-source.ts';
import type { Part } from './part.ts';
import { shell } from './shell.ts';

export { PARTS, type Part } from './part.ts';

/** One page of the labelled set: what it is, where it would stand, and its whole HTML. */
export type LabelledPage = Pick<PageSource, 'id' | 'language' | 'part' | 'category' | 'hard' | 'shape' | 'address'> & { html: string };

/** Returns the labelled pages, the same on every run, of all languages or of one. */
export function labelledPages(languages: readonly PageLanguage[] = PAGE_LANGUAGES): LabelledPage[] {
  return languages.flatMap((language) => {
    const around = aroundOf(language);
    const own: Partial<Record<Part, Around>> = {
      'second-fresh': aroundOf(`second-fresh/${language}`),
      'third-fresh': aroundOf(`third-fresh/${language}`),
    };
    return pageSources(language).map((source) => {
      const { lines, ...label } = source;
      const chance = chanceOf(source.id);
      const filled = writtenOut(lines).map((line) => fill(line, source, chance));
      return { ...label, html: shell(source, filled, { shape: source.shape, around: own[source.part] ?? around, chance }) };
    });
  });
}
