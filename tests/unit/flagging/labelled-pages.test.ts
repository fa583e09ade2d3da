import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { halfOf, labelledPages, type LabelledPage } from '@/bench/flagging/pages/index.ts';
import { pageSources, type PageSource } from '@/bench/flagging/pages/page-source.ts';
import { BENCH_SAMPLES } from '@/policy/flag/words/bench-samples.ts';

const FOLDER = 'bench/flagging/pages';
const BLOCKED = [
  'adult',
  'bullying',
  'drugs',
  'extremism',
  'gambling',
  'hate',
  'proxies',
  'self-harm',
  'stranger-chat',
  'violence',
  'weapons',
] as const;
const LANGUAGES = ['en', 'ru', 'pl', 'uk'] as const;

const pages = labelledPages();
const sources = LANGUAGES.flatMap(pageSources);

/** What a page says, without its marks. */
function textOf({ html }: LabelledPage): string {
  return html
    .replaceAll(/<script.*?<\/script>|<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The words that were written for one page, without what is drawn around them. */
function ownWords({ lines }: PageSource): string[] {
  return (
    lines
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of five words of a page. */
function runsOf(source: PageSource): Set<string> {
  const words = ownWords(source);
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

describe('the labelled pages', () => {
  test('are at least 400, each with an id of its own', () => {
    expect(pages.length).toBeGreaterThanOrEqual(400);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });

  test('are the same bytes on every run', () => {
    expect(labelledPages()).toEqual(pages);
  });

  test.each(LANGUAGES)('have every category in both halves, in %s', (language) => {
    const have = new Set(pages.filter((page) => page.language === language).map(({ id, category }) => `${category} ${halfOf(id)}`));
    const wanted = [...BLOCKED, 'harmless'].flatMap((category) => [`${category} tune`, `${category} held-out`]);
    expect([...have].toSorted()).toEqual(wanted.toSorted());
  });

  test('are about half harmless, and most of these look like what they are not', () => {
    const harmless = pages.filter(({ category }) => category === 'harmless');
    expect(harmless.length / pages.length).toBeGreaterThan(0.4);
    expect(harmless.length / pages.length).toBeLessThan(0.6);
    expect(harmless.filter(({ hard }) => hard).length / harmless.length).toBeGreaterThan(0.5);
  });

  test('are none of them empty, or left with a placeholder', () => {
    const thin = pages.filter((page) => textOf(page).split(' ').length < 80 || /\{\{|\}\}|undefined/.test(page.html));
    expect(thin.map(({ id }) => id)).toEqual([]);
    expect(sources.filter((source) => ownWords(source).length < 25).map(({ id }) => id)).toEqual([]);
  });

  test('share less than a fifth of their own runs of five words with any other', () => {
    const runs = sources.map((source) => ({ source, runs: runsOf(source) }));
    const near = runs.flatMap(({ source, runs: one }, at) =>
      runs.slice(at + 1).flatMap(({ source: other, runs: two }) => {
        if (source.language !== other.language) return [];
        const both = [...one].filter((run) => two.has(run)).length;
        return both / (one.size + two.size - both) < 0.2 ? [] : [`${source.id} ~ ${other.id}`];
      }),
    );
    expect(near).toEqual([]);
  });
});

describe('the text files of the labelled pages', () => {
  /** What a page may say in plain words, because it also has a harmless meaning that a hard page is about. */
  const ORDINARY = new Set([
    'cock',
    'naked',
    'nude',
    'strip',
    'vermin',
    'lesbian',
    'heil',
    'pussy',
    'fetish',
    'boobs',
    'секс',
    'seks',
    'гола',
    'голая',
    'чурки',
  ]);

  /** Words of sex, violence and hate that stand in the sample words, in the language of the file. */
  function bare(language: (typeof LANGUAGES)[number]): string[] {
    return Object.entries(BENCH_SAMPLES[language])
      .filter(([kind]) => /^(?:adult|hate)/.test(kind))
      .flatMap(([, words]) => words)
      .filter((word) => word.length > 2 && !ORDINARY.has(word));
  }

  const quoted = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

  test.each(LANGUAGES)('have placeholders where a page would carry bare words of sex or hate, in %s', (language) => {
    const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${bare(language).map(quoted).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    const found = readdirSync(`${FOLDER}/${language}`).flatMap((name) =>
      [...readFileSync(`${FOLDER}/${language}/${name}`, 'utf8').matchAll(words)].map(([word]) => `${name}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
