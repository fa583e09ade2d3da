import type { LogQuery } from '@/policy/console.ts';
import { withQuery } from './address.ts';

/** Returns the address of the log as a table, with the same filters. */
export function csvAddress(query: LogQuery): string {
  return `/console/${withQuery('log.csv', query)}`;
}

/** The address of the whole audit as a table. */
export const AUDIT_TABLE = '/console/audit.csv';

/** The address of the list of authorised users as a table. */
export const ROSTER_TABLE = '/console/roster.csv';

/** Who has signed the notice, as a table. */
export const SIGNATURE_TABLE = '/console/signatures.csv';
