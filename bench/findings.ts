import type { Figure } from './measure.ts';

/** One line of a table. `against` is the row of the same report that this one is a ratio to; a baseline has none. */
export type Row = { what: string; unit: string; figure: Figure; against?: { what: string; ratio: number } };

/** What one benchmark found, with tables of its own in Markdown where it counts instead of timing, before the machine and the date are added. */
export type Findings = { title: string; how: string[]; rows: Row[]; remarks: string[]; tables?: string[] };

export type Report = Findings & { name: string; command: string; date: string; machine: string; load: { before: number; after: number } };

/** Returns a row that says how many times the baseline's median its own is. */
export function rowAgainst(baseline: Row, { what, unit, figure }: Omit<Row, 'against'>): Row {
  return { what, unit, figure, against: { what: baseline.what, ratio: figure.median / baseline.figure.median } };
}
