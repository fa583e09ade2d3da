/** A place in a list that is read newest first: its instant to the microsecond, as PostgreSQL keeps it, and its id. */
export type Cursor = { at: string; id: string };

/** What `to_char` takes to write a cursor's instant. */
export const CURSOR_FORMAT = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';

/** Writes a cursor as the console carries it. */
export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

/** Null for a cursor that this endpoint never gave. */
export function readCursor(text: string): Cursor | null {
  const read = /^(\d{4,5}-\d\d-\d\dT[\d:.]{15}Z) ([0-9a-f-]{36})$/.exec(Buffer.from(text, 'base64url').toString());
  return read?.[1] === undefined || read[2] === undefined ? null : { at: read[1], id: read[2] };
}
