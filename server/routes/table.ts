import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Context } from 'hono';

/** Answers with rows as a CSV file of that name, a row at a time, no cell of which a spreadsheet takes for a formula. */
export function answerTable(context: Context, name: string, given: AsyncGenerator<string[]>): Response {
  const rows = Readable.from(given);
  const table = stringify({ escape_formulas: true, bom: true, record_delimiter: 'windows' });
  rows.on('error', (cause) => table.destroy(cause)).pipe(table);
  context.header('content-type', 'text/csv; charset=utf-8');
  context.header('content-disposition', `attachment; filename="${name}.csv"`);
  return context.body(Readable.toWeb(table) as ReadableStream<Uint8Array>);
}
