import { readdirSync, readFileSync } from 'node:fs';
import { CATEGORIES, type Category } from '@/policy/category.ts';
import { FRESH_PARTS, partOf, type Part } from './part.ts';

export const PAGE_LANGUAGES = ['en', 'ru', 'pl', 'uk'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** How a page is built around its text. */
export const SHAPES = ['article', 'shop', 'forum', 'wall', 'landing', 'chat', 'feed', 'results', 'encyclopaedia'] as const;
export type Shape = (typeof SHAPES)[number];

/** One page as it is written down: its label, where it would stand, and its lines. */
export type PageSource = {
  id: string;
  language: PageLanguage;
  part: Part;
  category: Category | 'harmless';
  /** For a harmless page: its words look like those of a page to be blocked. For the other: it has few of them. */
  hard: boolean;
  shape: Shape;
  address: string;
  lines: string[];
};

/** Returns every page of one language, the older ones first and the freshest last, in the order of files and pages; throws where a head line is not `=== name shape address`, with `hard` after it where the page is. */
export function pageSources(language: PageLanguage): PageSource[] {
  return [language, ...FRESH_PARTS.map((part) => `${part}/${language}`)].flatMap((place) => sourcesIn(place, language));
}

function sourcesIn(place: string, language: PageLanguage): PageSource[] {
  const folder = `${import.meta.dirname}/${place}`;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== 'around.txt')
    .toSorted();
  return files.flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split(/^=== /m)
      .slice(1)
      .map((text) => pageSource(text, language, `${place}/${name.slice(0, -'.txt'.length)}`)),
  );
}

function pageSource(text: string, language: PageLanguage, path: string): PageSource {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const [head = '', ...lines] = text.split('\n');
  const [name = '', shape = '', place = '', hard] = head.split(' ');
  if (!SHAPES.includes(shape as Shape) || !/^[a-z0-9.-]+\.example/.test(place) || (hard !== undefined && hard !== 'hard'))
    throw new Error(`${path}.txt has a page that begins with “${head}”.`);
  const id = `${path.replaceAll('/', '-')}-${name}`;
  return {
    id,
    language,
    part: partOf(path, id),
    category: labelOf(file, language),
    hard: hard === 'hard' || file.startsWith('hard-'),
    shape: shape as Shape,
    address: `https://${place}`,
    lines: lines.filter((line) => line.trim() !== ''),
  };
}

/** A file is named after its pages' category; harmless ones are `plain` or begin with `hard-`. */
function labelOf(file: string, language: PageLanguage): Category | 'harmless' {
  if (file === 'plain' || file.startsWith('hard-')) return 'harmless';
  const category = CATEGORIES.find((id) => id === file);
  if (category === undefined) throw new Error(`${language}/${file}.txt is not named after a category.`);
  return category;
}
