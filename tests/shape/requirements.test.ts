import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { templates, TEMPLATE_NAMES, type TemplateName } from '@/policy/templates/index.ts';
import { sourcesIn, withoutComments } from './sources.ts';

const text = readFileSync(new URL('../../docs/requirements.md', import.meta.url), 'utf8');

const SETTINGS: Record<string, TemplateName> = {
  AZBUKA: 'azbuka',
  'Little Thetford Acorns': 'little-thetford',
  'Kaleidoscope Childcare': 'kaleidoscope',
  'Huntingdon Nursery School': 'huntingdon',
  'All Saints Preschool': 'all-saints',
};

const quotes = [...text.matchAll(/^\| ([A-Z]\d{1,2}) +\| ([^|]+?) +\| “(.+)” +\| ([MSC]) +\|$/gm)].map(
  ([, id = '', setting = '', words = '', prio = '']) => ({
    id,
    template: SETTINGS[setting],
    words,
    prio,
  }),
);
const carried = new Map([...text.matchAll(/^\| ([A-Z]\d{1,2}) +\| [MSC] +\| (.+?) +\|$/gm)].map(([, id = '', where = '']) => [id, where]));

/** A quotation shorter than this could be of anything. */
const SHORTEST_QUOTE = 20;

function plain(words: string): string {
  return words.replaceAll(/[‘’]/g, "'");
}

/** What a setting wrote; the `default` template may take any setting's words. */
function quotesFor(name: TemplateName) {
  return quotes.filter((quote) => name === 'default' || quote.template === name);
}

test('the table of requirements is read whole', () => {
  expect(quotes).toHaveLength(101);
  expect(quotes.filter((quote) => quote.template === undefined)).toEqual([]);
  expect(new Set(quotes.map((quote) => quote.id))).toEqual(new Set(carried.keys()));
});

test.each(TEMPLATE_NAMES)('every clause of the %s template quotes its setting word for word, under a requirement it carries', (name) => {
  const strangers = templates[name].clauses.filter(
    (clause) => !quotesFor(name).some((quote) => quote.words === clause.sentence && clause.requirements.includes(quote.id)),
  );
  expect(strangers).toEqual([]);
});

test('every requirement that a clause names is in the table', () => {
  const named = TEMPLATE_NAMES.flatMap((name) => templates[name].clauses.flatMap((clause) => clause.requirements));
  expect(named.filter((id) => !carried.has(id))).toEqual([]);
});

test('every requirement marked M is carried by a clause of the template of each setting that wrote it', () => {
  const must = quotes.filter((quote) => quote.prio === 'M');
  const lost = must.filter(
    ({ id, template }) => !template || !templates[template].clauses.some((clause) => clause.requirements.includes(id)),
  );
  expect(lost.map(({ id, template }) => `${id} of ${template}`)).toEqual([]);
});

/** What the names of tests quote; “…” leaves words out. */
const quoted = sourcesIn(['tests/unit', 'tests/server', 'tests/e2e'], /\.test\.tsx?$/).flatMap(({ text }) =>
  [...plain(withoutComments(text)).matchAll(/“([^”]+)”/g)].map(([, words = '']) => words),
);

test.each(quotes.filter(({ id, prio }) => prio === 'M' && /^(?:[CF]\d|D[25]$|I7$)/.test(id)))(
  'a test reads like the sentence of $id that $template wrote: $words',
  ({ words }) => {
    const sentence = plain(words);
    const isOf = (quote: string) => quote.split('…').every((part) => sentence.includes(part.trim().replace(/[.,]$/, '')));
    expect(quoted.some((quote) => quote.length >= SHORTEST_QUOTE && isOf(quote))).toBe(true);
  },
);

test('every requirement says in the documentation what carries it', () => {
  expect([...carried].filter(([, where]) => where.length < 20)).toEqual([]);
});
