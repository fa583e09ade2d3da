import { isBelow, openedPath } from './address.ts';

type Scope<Value> = { path: string; value: Value };

/** Values by site, where a site is `host` (with everything under it) or `host/path`. */
export type SiteIndex<Value> = ReadonlyMap<string, readonly Scope<Value>[]>;

/** Returns an index of sites. A look-up costs one map read for each label of the host, whatever the number of sites. */
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
    for (const scope of index.get(rest) ?? []) if (scope.path === '' || isBelow(path, scope.path)) found.push(scope.value);
  }
  return found;
}

/** Splits `host/path`; the path is empty when the whole host is meant. */
export function splitSite(site: string): { host: string; path: string } {
  const slash = site.indexOf('/');
  if (slash < 0) return { host: site, path: '' };
  const path = site.slice(slash);
  return { host: site.slice(0, slash), path: path === '/' ? '' : path };
}

function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}
