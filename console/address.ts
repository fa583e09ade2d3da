import { LogQuery } from '@/policy/console.ts';

const FILTERS = ['from', 'to', 'device', 'level', 'category', 'kind'] as const;

/** What the log page's address says: the filters, and the line whose details are open. */
export type LogAddress = { query: LogQuery; line?: string };

/** Reads an address's query. What is not a filter, or not a value of its filter, is left out. */
export function readAddress(search: string): LogAddress {
  const given = new URLSearchParams(search);
  const query = LogQuery.parse(
    Object.fromEntries(FILTERS.map((name) => [name, LogQuery.shape[name].safeParse(given.get(name) || undefined).data])),
  );
  const line = given.get('line');
  return line ? { query, line } : { query };
}

/** Writes filters as a query without `?`, in one order, so that equal filters have one address. */
export function writeQuery(query: LogQuery): string {
  const given = new URLSearchParams();
  for (const name of [...FILTERS, 'after'] as const) {
    const value = query[name];
    if (value) given.set(name, value);
  }
  return given.toString();
}

/** Writes the address of the log page. */
export function writeAddress({ query, line }: LogAddress): string {
  const search = [writeQuery(query), line ? `line=${encodeURIComponent(line)}` : ''].filter(Boolean).join('&');
  return search ? `/?${search}` : '/';
}

/** True when nothing is filtered out. */
export function isEverything(query: LogQuery): boolean {
  return FILTERS.every((name) => query[name] === undefined);
}

/** Returns a path with a query behind it, where there is one. */
export function withQuery(path: string, query: LogQuery): string {
  const search = writeQuery(query);
  return search ? `${path}?${search}` : path;
}
