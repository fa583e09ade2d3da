import { addressSpelled, type Spelled } from './spelled.ts';

/** What a page's links say of it: that it shows the pages of this host under its own address. */
export type CarriedLinks = {
  host: string;
  /** True where they leave no doubt. Without it a page of links, of checks or of a library may look the same, and what counts is whether the host is closed. */
  sure: boolean;
};

/** What is looked at of a page: its address, where its links lead, where its parts come from and its forms are sent, and whether it asks for an address. */
export type Linked = { address: string; links: Iterable<string>; parts: Iterable<string>; asks: boolean };

/** So many links on the page's own site to be sure, at least; and no more are read. */
const FEWEST = 5;
const MOST = 300;
/** So many different addresses of the same site have to be among them. A sign-in and a check name one, again and again. */
const DIFFERENT = 3;
/** What an address has inside it that carries another one in whatever coding. Most pages have no such link. */
const CODED = /https?(?::|%|\/)|hvtr|aHR0|YUhSM|68747470/i;
/** Names of files that read like hosts. */
const FILE = /\.(?:php\d?|x?html?|aspx?|jsp|cgi|js|css|png|jpe?g|gif|webp|svg|pdf|xml|json|txt)$/;

/** An address that another one carries, and in what form: what stands before it. */
type Carried = Spelled & { host: string; form: string };

/**
 * Returns whose pages a page shows under its own address, as web proxies do whatever they are called, or nothing where it shows none. Its own address carries a host, and so do its links on
 * its own site, in the same form, each with another address of that host: plainly, without a scheme, percent-encoded, in base64, in hexadecimal digits, in the alternating cipher of service-worker
 * proxies, behind a hash. Where its own address carries none, as with proxies that a form is sent to, its parts have to come the same way.
 * A page that only leads on to many sites, as a search page or a link list does, is none.
 */
export function carriedByLinks({ address, links, parts, asks }: Linked): CarriedLinks | undefined {
  const page = read(address);
  if (!page) return undefined;
  const own = carriedIn(page);
  const inside = insideOf(page, links);
  if (own) return judge(own, inside);
  const coded = inside.filter(({ href }) => CODED.test(href));
  if (coded.length < FEWEST) return undefined;
  const shown = mostOf(coded.flatMap((link) => carriedIn(link) ?? []));
  if (!shown?.whole || !(asks || insideOf(page, parts).some((part) => isSame(shown, carriedIn(part))))) return undefined;
  const judged = judge({ ...shown, address: '' }, inside);
  return judged && { ...judged, sure: false };
}

/** True for an address that carries a whole other one: such a page is looked at closely. */
export function carriesAddress(address: string): boolean {
  const page = read(address);
  return page !== undefined && carriedIn(page)?.whole === true;
}

function mostOf(carried: readonly Carried[]): Carried | undefined {
  const alike = Map.groupBy(carried, ({ host, form }) => `${form} ${host}`);
  return [...alike.values()].toSorted((one, other) => other.length - one.length)[0]?.[0];
}

function judge(own: Carried, inside: readonly URL[]): CarriedLinks | undefined {
  const same = inside.flatMap((link) => carriedIn(link) ?? []).filter((link) => isSame(own, link));
  const different = new Set(same.map((link) => link.address).filter((one) => one !== own.address)).size;
  const sure = own.whole && inside.length >= FEWEST && same.length * 2 >= inside.length && different >= DIFFERENT;
  const likely = same.length * 5 >= inside.length * 4 && different >= (own.whole ? DIFFERENT - 1 : DIFFERENT);
  return sure || likely ? { host: own.host, sure } : undefined;
}

function isSame(one: Carried, other: Carried | undefined): boolean {
  return other?.host === one.host && other.form === one.form;
}

/** The addresses on the page's own site, but for places in the page itself. */
function insideOf(page: URL, hrefs: Iterable<string>): URL[] {
  const here = withoutHash(page);
  const isElsewhere = (url: URL) =>
    url.host === page.host && (url.hash === '' || withoutHash(url) !== here || carriedInHash(url) !== undefined);
  const inside: URL[] = [];
  let looked = 0;
  for (const href of hrefs) {
    looked += 1;
    if (looked > MOST) break;
    const url = read(href);
    if (url && isElsewhere(url)) inside.push(url);
  }
  return inside;
}

function withoutHash({ href, hash }: URL): string {
  return hash === '' ? href.replace(/#$/, '') : href.slice(0, -hash.length);
}

function read(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

function carriedIn(url: URL): Carried | undefined {
  const steps = url.pathname.slice(1).split('/');
  for (const [depth] of steps.slice(0, 8).entries()) {
    if (steps[depth] === '') continue;
    const form = `/${steps.slice(0, depth).join('/')}`;
    const found = taken(steps.slice(depth).join('/') + url.search, form, url) ?? taken(steps[depth] ?? '', form, url);
    if (found) return found;
  }
  for (const [name, value] of url.searchParams) {
    const found = taken(value, `${url.pathname}?${name}`, url);
    if (found) return found;
  }
  return carriedInHash(url);
}

function carriedInHash(url: URL): Carried | undefined {
  return url.hash === '' ? undefined : taken(url.hash.slice(1), `${url.pathname}#`, url);
}

function taken(text: string, form: string, { host: own }: URL): Carried | undefined {
  const found = text.includes('.') || text.length > 8 ? addressSpelled(text) : undefined;
  // A name at a host is a mailbox or a member.
  if (!found || (!found.whole && /^[^/]*@/.test(text))) return undefined;
  const { host } = new URL(found.address);
  return host !== own && !FILE.test(host) ? { ...found, host, form } : undefined;
}
