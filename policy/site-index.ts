import { isBelow, openedPath } from './address.ts';

type Scope<Value> = { path: string; value: Value };

/** Values by site, where a site is `host` (with everything under it) or `host/path`. */
export type SiteIndex<Value> = ReadonlyMap<string, readonly Scope<Value>[]>;

/** Returns an index of sites. A look-up costs one map read for each label of the host, whatever the number of sites; under a host with many paths, one for each step of the path. */
export function indexSites<Value>(rows: Iterable<readonly [site: string, value: Value]>): SiteIndex<Value> {
  const index = new Map<string, Scope<Value>[]>();
  for (const [site, value] of rows) {
    const { host, path } = splitSite(site);
    const scope = { path: openedPath(path), value };
    const scopes = index.get(host);
    if (scopes) scopes.push(scope);
    else index.set(host, [scope]);
  }
  return index;
}

/** Returns the values of every site that holds this host and path, the most specific host first. */
export function valuesAt<Value>(index: SiteIndex<Value>, host: string, path: string): Value[] {
  const found: Value[] = [];
  for (let rest = host; rest !== ''; rest = parentOf(rest)) {
    const scopes = index.get(rest);
    if (scopes) for (const scope of holding(scopes, path)) found.push(scope.value);
  }
  return found;
}

/** True where a value of a host that passes is in an index, under whatever path: the host's own, or of one above it. */
export function hasAtHost<Value>(index: SiteIndex<Value>, host: string, passes: (value: Value) => boolean): boolean {
  for (let rest = host; rest !== ''; rest = parentOf(rest)) if (index.get(rest)?.some(({ value }) => passes(value))) return true;
  return false;
}

/** Splits `host/path`; the path is empty when the whole host is meant. */
export function splitSite(site: string): { host: string; path: string } {
  const slash = site.indexOf('/');
  if (slash < 0) return { host: site, path: '' };
  const path = site.slice(slash);
  return { host: site.slice(0, slash), path: path === '/' ? '' : path };
}

/** Returns the domain above a host, empty above the last label. */
export function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/** Up to so many paths under one host are looked through one by one. */
const FEW = 16;

type Table = { longest: number; places: ReadonlyMap<string, readonly number[]> };
const tables = new WeakMap<readonly Scope<unknown>[], Table>();

/** The scopes that hold a path, in the order in which they were indexed. */
function holding<Value>(scopes: readonly Scope<Value>[], path: string): readonly Scope<Value>[] {
  if (scopes.length <= FEW) return scopes.filter((scope) => scope.path === '' || isBelow(path, scope.path));
  const { longest, places } = tableOf(scopes);
  const found = [...(places.get('') ?? [])];
  for (let end = 1; end <= Math.min(path.length, longest); end += 1) {
    const prefix = path.slice(0, end);
    if (isBelow(path, prefix)) found.push(...(places.get(prefix) ?? []));
  }
  return found.toSorted((a, b) => a - b).flatMap((place) => scopes[place] ?? []);
}

function tableOf(scopes: readonly Scope<unknown>[]): Table {
  const known = tables.get(scopes);
  if (known) return known;
  const places = new Map<string, number[]>();
  let longest = 0;
  for (const [place, { path }] of scopes.entries()) {
    longest = Math.max(longest, path.length);
    const same = places.get(path);
    if (same) same.push(place);
    else places.set(path, [place]);
  }
  const table = { longest, places };
  tables.set(scopes, table);
  return table;
}
