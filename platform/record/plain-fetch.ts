/** How every request to the endpoint goes: nobody on the way leads it elsewhere, no cookie goes along, and nothing is kept by a cache. */
export const PLAIN_FETCH = { redirect: 'error', credentials: 'omit', cache: 'no-store' } as const satisfies RequestInit;

/** Returns the whole address of a path at an endpoint. */
export function addressAt(endpoint: string, path: string): string {
  return `${endpoint.replace(/\/+$/, '')}${path}`;
}
