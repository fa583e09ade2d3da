import type { LabelledPage } from './pages/index.ts';

/** Whoever judges pages, by name, and the ids of those that it blocks; nothing where it could not be asked. */
export type Judged = { name: string; blocked: ReadonlySet<string> | undefined };

/** Returns tables in Markdown: of pages to be blocked, by category and by language, how many each judge blocks; and of harmless pages, how many it blocks falsely. */
export function ratesOf(title: string, pages: readonly LabelledPage[], judges: readonly Judged[]): string[] {
  const bad = pages.filter(({ category }) => category !== 'harmless');
  const harmless = pages.filter(({ category }) => category === 'harmless');
  return [
    `### ${title}`,
    '',
    ...tableOf({ what: 'to be blocked', done: 'blocked' }, judges, [
      ['all', bad],
      ['those that say little or evade', bad.filter(({ hard }) => hard)],
      ...groups(bad, ({ language }) => language),
      ...groups(bad, ({ category }) => category),
    ]),
    '',
    ...tableOf({ what: 'harmless', done: 'falsely blocked' }, judges, [
      ['all', harmless],
      ['those that look bad', harmless.filter(({ hard }) => hard)],
      ...groups(harmless, ({ language }) => language),
    ]),
    '',
  ];
}

function groups(pages: readonly LabelledPage[], nameOf: (page: LabelledPage) => string): [string, LabelledPage[]][] {
  return [...Map.groupBy(pages, nameOf)].toSorted(([a], [b]) => a.localeCompare(b));
}

/** What is to become of the pages of a table, and what is counted of them. */
type Heading = { what: string; done: string };
type Row = [name: string, pages: readonly LabelledPage[]];

function tableOf({ what, done }: Heading, judges: readonly Judged[], rows: readonly Row[]): string[] {
  return [
    `| ${what} | pages | ${judges.map(({ name }) => `${done} by ${name}`).join(' | ')} |`,
    `| --- | ---: |${' ---: |'.repeat(judges.length)}`,
    ...rows.map(([name, pages]) => `| ${name} | ${pages.length} | ${judges.map((judge) => rateOf(pages, judge)).join(' | ')} |`),
  ];
}

function rateOf(pages: readonly LabelledPage[], { blocked }: Judged): string {
  if (blocked === undefined) return 'not installed';
  const count = pages.filter(({ id }) => blocked.has(id)).length;
  return pages.length === 0 ? '–' : `${count} (${((100 * count) / pages.length).toFixed(1)} %)`;
}
