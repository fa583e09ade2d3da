import { flaggerOf, readHtml } from '@/deploy/html-page.ts';
import { createPageFlagger } from '@/policy/flag/page-flagger.ts';
import { templates } from '@/policy/templates/index.ts';
import { blockedByGuardian } from './flagging/guardian.ts';
import { FRESH_PARTS, labelledPages, PARTS, type FreshPart, type LabelledPage, type Part } from './flagging/pages/index.ts';
import { ratesOf, type Judged } from './flagging/rates.ts';
import { interleaved } from './measure.ts';
import { rowAgainst, type Findings, type Row } from './findings.ts';

const LIMIT = templates.default.levels.child.cover.threshold;
const ROUNDS = 9;
const MEGABYTE = 1_000_000;

/** Counts which labelled pages the flagger covers at child level, beside nothing and e2guardian, and times how fast it reads. */
export async function measureFlagging(): Promise<Findings> {
  const pages = labelledPages();
  const judges: Judged[] = [
    { name: 'nothing', blocked: new Set() },
    { name: 'e2guardian, as installed', blocked: await blockedByGuardian(pages, 'as installed') },
    { name: 'e2guardian, all its lists', blocked: await blockedByGuardian(pages, 'all') },
    { name: 'Stairgate', blocked: new Set(pages.filter(isCovered).map(({ id }) => id)) },
  ];
  const of = (name: Part): LabelledPage[] => pages.filter(({ part }) => part === name);
  return {
    title: 'Flagging',
    how: [
      `${pages.length} pages written for this in four languages (bench/flagging/pages), in ${PARTS.length} parts.`,
      `The flagger has been tuned on the older pages, the ${of('fresh').length} fresh and the ${of('second-fresh').length} second fresh ones, each of which were new to it once (docs/flagging.md says when): what it makes of these says how well it remembers.`,
      `The ${of('third-fresh').length} third fresh pages were written later still by somebody who had seen no rule and no verdict, with surroundings and sites of their own; they counted until they were tuned on as well, and half of the words in their slots are the older ones, half other common ones.`,
      `The ${of('fourth-fresh').length} fourth fresh pages are by yet another writer: these count, and who wrote them had seen neither words nor verdicts, with surroundings and sites of their own; their slots draw from the same words as those of the third, and much of what evades is spelt out on the page itself.`,
      `A page is covered when its score reaches ${LIMIT}, the default template's limit for a child, after it has been read whole, without running it.`,
      'e2guardian is Debian’s package, run as the proxy that it is on loopback with naughtynesslimit 60: with the phrase lists that the package switches on, and with all weighted lists that it brings.',
      'Reading: every text of the pages, by script of its letters, as one page each round; times in turns with the plainest way of making words of a text.',
    ],
    rows: [
      ...(await readingRows('Latin letters', textOf(pages, ['en', 'pl']))),
      ...(await readingRows('Cyrillic letters', textOf(pages, ['ru', 'uk']))),
    ],
    remarks: [],
    tables: [
      ...FRESH_PARTS.toReversed().flatMap((part) => ratesOf(titleOf(part), of(part), judges)),
      ...ratesOf('Held-out half', of('held-out'), judges),
      ...ratesOf('Tune half', of('tune'), judges),
    ],
  };
}

/** `third-fresh` as a heading: “Third fresh pages”. */
function titleOf(part: FreshPart): string {
  return `${part.charAt(0).toUpperCase()}${part.slice(1).replace('-', ' ')} pages`;
}

function isCovered({ html, address }: LabelledPage): boolean {
  return flaggerOf(readHtml(html), address)
    .flags()
    .some(({ score }) => score >= LIMIT);
}

function textOf(pages: readonly LabelledPage[], languages: readonly string[]): string {
  return pages
    .filter(({ language }) => languages.includes(language))
    .flatMap(({ html }) => readHtml(html).pieces.map(({ text }) => text))
    .join('\n');
}

async function readingRows(what: string, text: string): Promise<Row[]> {
  const size = Buffer.byteLength(text) / MEGABYTE;
  const lines = text.split('\n');
  const speedOf = async (read: () => void): Promise<number> => {
    const start = performance.now();
    read();
    return (size / (performance.now() - start)) * 1_000;
  };
  const figures = await interleaved(
    {
      split: () => speedOf(() => lines.forEach((line) => line.toLowerCase().split(/\W+/))),
      flagger: () =>
        speedOf(() => {
          const flagger = createPageFlagger();
          for (const line of lines) flagger.read(line, 'text');
          flagger.flags();
        }),
    },
    { warmUps: 2, rounds: ROUNDS },
  );
  const baseline: Row = { what: `toLowerCase().split(/\\W+/), ${what}`, unit: 'MB/s', figure: figures.split };
  return [baseline, rowAgainst(baseline, { what: `the flagger, ${what}`, unit: 'MB/s', figure: figures.flagger })];
}
