import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FRESH_PARTS, labelledPages, PARTS, type LabelledPage } from '@/bench/flagging/pages/index.ts';
import { pageSources, type PageSource } from '@/bench/flagging/pages/page-source.ts';
import { SECOND_FRESH_SAMPLES } from '@/policy/flag/words/bench-samples-second.ts';
import { THIRD_FRESH_SAMPLES } from '@/policy/flag/words/bench-samples-third.ts';
import { BENCH_SAMPLES, FRESH_SAMPLES } from '@/policy/flag/words/bench-samples.ts';

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

/** Which categories stand in one part of one language's pages. */
function categoriesOf(language: PageSource['language'], part: PageSource['part']): string[] {
  return [...new Set(pages.filter((page) => page.language === language && page.part === part).map(({ category }) => category))].toSorted();
}

describe('the labelled pages', () => {
  test('are at least 400, each with an id of its own', () => {
    expect(pages.length).toBeGreaterThanOrEqual(400);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });

  test('are the same bytes on every run', () => {
    expect(labelledPages()).toEqual(pages);
  });

  test.each(LANGUAGES)('have every category in every part, in %s', (language) => {
    const wanted = [...BLOCKED, 'harmless'].toSorted();
    expect(PARTS.map((part) => [part, categoriesOf(language, part)])).toEqual(PARTS.map((part) => [part, wanted]));
  });

  test('are fresh by the folder that they stand in, and else of one half by the hash of their id', () => {
    const bitOf = (id: string) => Number.parseInt(createHash('sha256').update(id).digest('hex').at(-1) ?? '', 16) & 1;
    const folderOf = (id: string) => FRESH_PARTS.find((part) => id.startsWith(`${part}-`));
    const wrong = pages.filter(({ id, part }) => part !== (folderOf(id) ?? (bitOf(id) === 0 ? 'tune' : 'held-out')));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.each(FRESH_PARTS)('have about 200 %s ones, on sites that no other page stands on', (name) => {
    const hostsOf = (of: readonly LabelledPage[]) => of.map(({ address }) => new URL(address).hostname);
    const fresh = pages.filter(({ part }) => part === name);
    const older = new Set(hostsOf(pages.filter(({ part }) => part !== name)));
    expect(fresh.length).toBeGreaterThanOrEqual(200);
    expect(new Set(hostsOf(fresh)).size).toBe(fresh.length);
    expect(hostsOf(fresh).filter((host) => older.has(host))).toEqual([]);
  });

  test.each([{ name: 'all', some: pages }, ...FRESH_PARTS.map((name) => ({ name, some: pages.filter(({ part }) => part === name) }))])(
    'are about half harmless, and most of these look like what they are not: $name',
    ({ some }) => {
      const harmless = some.filter(({ category }) => category === 'harmless');
      expect(harmless.length / some.length).toBeGreaterThan(0.4);
      expect(harmless.length / some.length).toBeLessThan(0.6);
      expect(harmless.filter(({ hard }) => hard).length / harmless.length).toBeGreaterThan(0.5);
    },
  );

  test.each(['second-fresh', 'third-fresh', 'fourth-fresh'] as const)(
    'are whole pages of their own words, and two in five of another language than English, where they are %s',
    (name) => {
      const fresh = sources.filter(({ part }) => part === name);
      expect(fresh.filter((source) => ownWords(source).length < 80).map(({ id }) => id)).toEqual([]);
      expect(fresh.filter(({ language }) => language !== 'en').length / fresh.length).toBeGreaterThanOrEqual(0.4);
    },
  );

  test.each(['third-fresh', 'fourth-fresh'] as const)(
    'have nine of each category to be blocked and two hard harmless ones in three where they are %s',
    (name) => {
      const some = pages.filter(({ part }) => part === name);
      const few = BLOCKED.filter((id) => some.filter(({ category }) => category === id).length < 9);
      const harmless = some.filter(({ category }) => category === 'harmless');
      expect(few).toEqual([]);
      expect(harmless.filter(({ hard }) => hard).length / harmless.length).toBeGreaterThanOrEqual(2 / 3);
    },
  );

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
    'голые',
    'голі',
    'cycki',
    'topless',
    'sexy',
    'sex',
    'tits',
    'член',
    'masturbation',
    'masturbacja',
    'мастурбація',
    'оргазм',
    'orgazm',
    'orgasm',
    'dick',
    'wibrator',
    'nagie',
    'kutas',
    'dupa',
  ]);

  /** Bare words of sex and hate among the sample words, in the language of the file. */
  function bare(language: (typeof LANGUAGES)[number], samples: readonly (typeof BENCH_SAMPLES)[]): string[] {
    return samples
      .flatMap((words) => Object.entries(words[language]))
      .filter(([kind]) => /^(?:adult|hate)/.test(kind))
      .flatMap(([, words]) => words)
      .filter((word) => word.length > 2 && !ORDINARY.has(word));
  }

  const quoted = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const foldersOf = LANGUAGES.flatMap((language) => [
    { place: language, language, samples: [BENCH_SAMPLES] },
    { place: `fresh/${language}`, language, samples: [BENCH_SAMPLES, FRESH_SAMPLES] },
    { place: `second-fresh/${language}`, language, samples: [BENCH_SAMPLES, FRESH_SAMPLES, SECOND_FRESH_SAMPLES] },
    ...['third-fresh', 'fourth-fresh'].map((part) => ({
      place: `${part}/${language}`,
      language,
      samples: [BENCH_SAMPLES, FRESH_SAMPLES, SECOND_FRESH_SAMPLES, THIRD_FRESH_SAMPLES],
    })),
  ]);

  test.each(foldersOf)(
    'have placeholders where a page would carry bare words of sex or hate, in $place',
    ({ place, language, samples }) => {
      const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${bare(language, samples).map(quoted).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
      const found = readdirSync(`${FOLDER}/${place}`).flatMap((name) =>
        [...readFileSync(`${FOLDER}/${place}/${name}`, 'utf8').matchAll(words)].map(([word]) => `${name}: ${word}`),
      );
      expect(found).toEqual([]);
    },
  );

  test.each(LANGUAGES)('are filled with words of their own where they are fresh, in %s', (language) => {
    const words = [BENCH_SAMPLES, FRESH_SAMPLES, SECOND_FRESH_SAMPLES, THIRD_FRESH_SAMPLES].map((samples) =>
      Object.values(samples[language]).flat(),
    );
    const both = words.flatMap((some, at) => some.filter((word) => words.slice(0, at).some((older) => older.includes(word))));
    expect(both).toEqual([]);
  });
});
