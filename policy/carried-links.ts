/** So many links to judge by, at least; and no more are read. */
const FEWEST = 5;
const MOST = 300;

/**
 * True for a page that shows another site's page under its own address, as web proxies do whatever they are called: its own address carries a host, and at
 * least half of its links on its own site carry addresses of that same host, plainly, percent-encoded, in base64, or in the alternating cipher of service-worker proxies.
 * A page that only leads on to many sites, as a search page or a link list does, is none.
 */
export function carriesItsLinks(address: string, hrefs: Iterable<string>): boolean {
  const own = read(address);
  const shown = own && hostCarriedBy(own);
  if (!shown) return false;
  const links = [...hrefs].slice(0, MOST).flatMap((href) => {
    const link = read(href);
    return link?.host === own.host ? [hostCarriedBy(link)] : [];
  });
  const same = links.filter((host) => host === shown).length;
  return links.length >= FEWEST && same * 2 >= links.length;
}

function read(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Returns the host of the address that another one carries in its path or query. */
function hostCarriedBy({ pathname, search, host }: URL): string | undefined {
  for (const part of [pathname.slice(1), ...new URLSearchParams(search).values()]) {
    const carried = SPELLINGS.map((open) => /https?:\/{1,2}([a-z0-9.-]+\.[a-z0-9-]+)/i.exec(open(part))?.[1]?.toLowerCase()).find(Boolean);
    if (carried !== undefined && carried !== host) return carried;
  }
  return undefined;
}

const SPELLINGS: readonly ((part: string) => string)[] = [(part) => part, unescaped, fromBase64, fromAlternating];

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign that escapes nothing: it is spelt some other way, or carries nothing.
    return '';
  }
}

/** Base64 of either alphabet of a text that begins with `http`. */
function fromBase64(part: string): string {
  const [code] = /aHR0c[A-Za-z0-9+/_-]+/.exec(unescaped(part)) ?? [];
  if (code === undefined) return '';
  const plain = code.replaceAll('-', '+').replaceAll('_', '/');
  return atob(plain.slice(0, plain.length - (plain.length % 4)));
}

/** Every second character has its second bit turned, as Ultraviolet's default codec does: `https` is written `hvtrs`. */
function fromAlternating(part: string): string {
  const [code] = /hvtr.*/.exec(unescaped(part)) ?? [];
  return Array.from(code ?? '', (character, index) =>
    index % 2 ? String.fromCodePoint((character.codePointAt(0) ?? 0) ^ 2) : character,
  ).join('');
}
