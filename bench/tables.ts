import type { Figure } from './measure.ts';
import type { Report, Row } from './findings.ts';

const FROM = '<!-- figures: written by npm run bench -->';
const TO = '<!-- end of figures -->';

/** Returns the page with the tables of these reports between its two marks. Throws when the page has lost them. */
export function withTables(page: string, reports: readonly Report[]): string {
  const [from, to] = [page.indexOf(FROM), page.indexOf(TO)];
  if (from < 0 || to < from) throw new Error(`The page wants the marks “${FROM}” and “${TO}” around its figures.`);
  return `${page.slice(0, from + FROM.length)}\n\n${reports.map(tableOf).join('\n')}\n${page.slice(to)}`;
}

/** Returns one report in Markdown: how it was measured, its table, and what to know when reading it. */
export function tableOf(report: Report): string {
  const { title, how, rows, remarks, tables = [], machine, date, command, load } = report;
  return [
    `## ${title}`,
    '',
    ...how.map((line) => `- ${line}`),
    `- \`${command}\`, ${date.slice(0, 10)}, on ${machine}; load ${load.before} before and ${load.after} after.`,
    '',
    '| what | median | least–greatest | count | ratio |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows.map(lineOf),
    '',
    ...remarks.map((line) => `- ${line}`),
    '',
    ...tables,
  ].join('\n');
}

function lineOf({ what, unit, figure, against }: Row): string {
  const ratio = against === undefined ? 'the baseline' : `**${rounded(against.ratio)}** × ${against.what}`;
  return `| ${what} | ${rounded(figure.median)} ${unit} | ${span(figure)} | ${figure.count} | ${ratio} |`;
}

function span({ min, max }: Figure): string {
  return `${rounded(min)}–${rounded(max)}`;
}

/** Three digits say all that a shared machine knows. */
function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 6 });
}
