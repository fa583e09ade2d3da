import { aroundOf, type Around } from './around.ts';
import { chanceOf } from './chance.ts';
import { fill, writtenOut } from './fill.ts';
import { PAGE_LANGUAGES, pageSources, type PageLanguage, type PageSource } from './page-source.ts';
import { FRESH_PARTS, type Part } from './part.ts';
import { shell } from './shell.ts';

export { FRESH_PARTS, PARTS, type FreshPart, type Part } from './part.ts';

/** One page of the labelled set: what it is, where it would stand, and its whole HTML. */
export type LabelledPage = Pick<PageSource, 'id' | 'language' | 'part' | 'category' | 'hard' | 'shape' | 'address'> & { html: string };

/** The first fresh pages draw what stands around them from where the older ones do. */
const WITH_SURROUNDINGS = FRESH_PARTS.filter((part) => part !== 'fresh');

/** Returns the labelled pages, the same on every run, of all languages or of one. */
export function labelledPages(languages: readonly PageLanguage[] = PAGE_LANGUAGES): LabelledPage[] {
  return languages.flatMap((language) => {
    const around = aroundOf(language);
    const own = new Map<Part, Around>(WITH_SURROUNDINGS.map((part) => [part, aroundOf(`${part}/${language}`)]));
    return pageSources(language).map((source) => {
      const { lines, ...label } = source;
      const chance = chanceOf(source.id);
      const filled = writtenOut(lines).map((line) => fill(line, source, chance));
      return { ...label, html: shell(source, filled, { shape: source.shape, around: own.get(source.part) ?? around, chance }) };
    });
  });
}
