import { readablePath } from './address.ts';
import { addressSpelled } from './spelled.ts';
import { CARRIERS, type Carrier } from './tables/carriers.ts';

/** An address that another one carries. */
export type Behind = {
  address: string;
  /** True where the page of it would stand under an address that is not its own. */
  shown: boolean;
  /** True where no carrier of the table does it: the address only has the other one in its path, as readers and archives that nobody listed do. */
  supposed?: true;
};

const DEEPEST = 4;
/** An address that names several at each step is read no further. */
const MOST = 16;

/**
 * Returns the addresses that an address leads to or shows, outermost first, the address itself not among them: translators, caches,
 * archives, AMP and redirectors are opened up to four deep.
 */
export function addressesBehind(address: string): Behind[] {
  const behind: Behind[] = [];
  let layer: Behind[] = [{ address, shown: false }];
  for (let depth = 0; depth < DEEPEST && layer.length > 0; depth += 1) {
    layer = layer.flatMap(carriedThrough).slice(0, MOST);
    behind.push(...layer);
  }
  return behind;
}

/**
 * Returns the address that is really meant: the innermost one that carriers of the table lead to or show, or the address itself where they carry none. What is
 * only supposed is not meant: any page could put another's address into its own.
 */
export function addressMeant(address: string): string {
  return addressesBehind(address).findLast(({ supposed }) => !supposed)?.address ?? address;
}

function carriedThrough(outer: Behind): Behind[] {
  const url = URL.canParse(outer.address) ? new URL(outer.address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const path = readablePath(url.pathname);
  const rows = carriersAt(url.hostname.replace(/\.+$/, ''));
  const carried = rows.flatMap((carrier) => readCarried(carrier, url, path).map((address) => inner(outer, { address, carrier })));
  const first = carried.filter(({ address }, index) => carried.findIndex((one) => one.address === address) === index);
  if (first.length > 0) return first;
  const supposed = /\/(https?:\/.+)$/is.exec(path)?.[1];
  const found = supposed === undefined ? undefined : addressSpelled(supposed + url.search);
  return found ? [inner(outer, { address: found.address })] : [];
}

function inner(outer: Behind, { address, carrier }: { address: string; carrier?: Carrier }): Behind {
  const supposed = outer.supposed === true || carrier === undefined;
  return { address, shown: outer.shown || carrier?.leads !== true, ...(supposed ? { supposed } : {}) };
}

const BY_HOST = Map.groupBy(CARRIERS, ({ host }) => host);

/** The rows of a host and of every host above it; Google's hosts of all countries are one. */
function carriersAt(host: string): Carrier[] {
  const labels = host.split('.');
  const rows = labels.flatMap((_label, depth) => BY_HOST.get(labels.slice(depth).join('.')) ?? []);
  return isGoogle(host) ? [...rows, ...(BY_HOST.get('google') ?? [])] : rows;
}

function isGoogle(host: string): boolean {
  return /(?:^|\.)google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/.test(host);
}

function readCarried(carrier: Carrier, url: URL, path: string): string[] {
  if (carrier.path !== undefined && !new RegExp(`^/(?:${carrier.path})(?:/|$)`, 'i').test(path)) return [];
  const spelled = [...fromPath(carrier, path, url.search), ...fromQuery(carrier, url)];
  if (spelled.length === 0 && carrier.label) spelled.push(...fromLabel(carrier, url));
  return spelled.flatMap((text) => addressSpelled(text)?.address ?? []);
}

function fromPath({ before }: Carrier, path: string, search: string): string[] {
  const after = before === undefined ? undefined : new RegExp(`^/(?:${before})(.+)$`, 'is').exec(path)?.[1];
  return after === undefined ? [] : [after + search];
}

function fromQuery({ query = [], isQuery }: Carrier, url: URL): string[] {
  const named = [...url.searchParams].flatMap(([name, value]) => (query.includes(name.toLowerCase()) ? [value] : []));
  return isQuery ? [url.search.slice(1)] : named;
}

/** `www-example-com.translate.goog` shows `www.example.com`: a dot is written `-`, and a hyphen `--`; a name with a hyphen third and fourth stands between `0-` and `-0`. */
function fromLabel({ host }: Carrier, { hostname, pathname, search }: URL): string[] {
  const label = hostname.replace(/\.+$/, '').slice(0, -host.length).split('.').at(-2);
  return label ? [`${hyphensOpened(label.replace(/^0-(.*)-0$/, '$1'))}${pathname}${search}`] : [];
}

/** Returns the host that a label spells with a hyphen for each dot and two for each hyphen. */
export function hyphensOpened(label: string): string {
  return label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
}
