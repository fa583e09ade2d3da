/** The most hosts that one page is known by. */
export const MOST_HOSTS = 200;

/** The fewest that tell something of a page. */
export const FEWEST_HOSTS = 4;

const LONGEST_HOST = 253;

/** True for a host that a page on `own` (empty where that is not known) has as its neighbour by a link: a site's own parts are none. */
export function isNeighbour(own: string, host: string): boolean {
  if (host === '' || host.length > LONGEST_HOST) return false;
  const site = own.replace(/^www\./, '');
  return site === '' || (host !== site && !host.endsWith(`.${site}`) && !site.endsWith(`.${host}`));
}
