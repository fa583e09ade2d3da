import { openedPercents } from './address.ts';

const DEEPEST = 4;
/** What viewers, caches and picture proxies write before an address. */
const PREFIX = /^(?:view-source:|ssl:|cache:(?:(?!https?:)[^:/.]*:)?)/i;
/** A scheme, with or without its colon and slashes, or two slashes. */
const SCHEME = /^(?:(https?)(?::[/\\]*|[/\\]+)|[/\\]{2,})/i;
/** A host without a scheme, with a name that ends in letters or as a number of four parts. */
const BARE = /^(?:[^/\\?#@]*@)?(?:[^/\\?#@:\s]*\.(?:xn--[\w-]+|\p{L}{2,})|\d{1,3}(?:\.\d{1,3}){3})\.?(?::\d*)?(?=[/\\?#]|$)/u;

/** An address that was found in a text. */
export type Spelled = {
  address: string;
  /** True where it names its scheme, or is written in letters that nobody writes a mere name in. */
  whole: boolean;
};

/**
 * Returns the address that a text is, in whatever spelling: with blanks before it, without a scheme or its slashes, percent-encoded, in base64 of either
 * alphabet, in hexadecimal digits, in the alternating cipher of service-worker proxies, and one in another up to four deep. Nothing where it is none.
 */
export function addressSpelled(text: string): Spelled | undefined {
  let [next, coded]: [string, boolean] = [text, false];
  for (let round = 0; round <= DEEPEST; round += 1) {
    const found = plainAddress(next);
    if (found) return coded ? { ...found, whole: true } : found;
    const percents = openedPercents(next);
    const opened = percents === next ? decoded(next) : percents;
    if (opened === undefined) return undefined;
    coded ||= percents === next;
    next = opened;
  }
  return undefined;
}

function plainAddress(text: string): Spelled | undefined {
  // The browser reads an address without tabs and line ends too; archives write a star for all pages of a site.
  const cleared = text
    .replace(/[\t\n\r*]/g, '')
    .replace(/^[^\p{L}\p{N}[/\\%]+/u, '')
    .trimEnd();
  const plain = cleared.replace(PREFIX, '');
  const begun = SCHEME.exec(plain);
  const rest = plain.slice(begun?.[0].length ?? 0);
  if (!begun && !BARE.test(rest)) return undefined;
  const address = `${begun?.[1] ?? 'https'}://${rest}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return /[.[]/.test(host) ? { address, whole: begun?.[1] !== undefined } : undefined;
}

/** Opens what is no plain text: base64, hexadecimal digits, the alternating cipher. */
function decoded(text: string): string | undefined {
  const opened = /^(?:[0-9a-f]{2}){6,}$/i.test(text) ? fromHex(text) : text.startsWith('hvtr') ? fromAlternating(text) : fromBase64(text);
  return opened !== undefined && /^[\x20-\x7e]+$/.test(opened) ? opened : undefined;
}

function fromHex(text: string): string {
  return text.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
}

/** Bing writes `a1` before its own. */
function fromBase64(text: string): string | undefined {
  const [, code] = /^(?:a1(?=aHR0))?([\w+/-]{8,})={0,2}$/.exec(text) ?? [];
  if (code === undefined) return undefined;
  const plain = code.replaceAll('-', '+').replaceAll('_', '/');
  // One letter over is no whole byte.
  return plain.length % 4 === 1 ? atob(plain.slice(0, -1)) : atob(plain);
}

/** Every second character has its second bit turned, as Ultraviolet's default codec does: `https` is written `hvtrs`. */
function fromAlternating(text: string): string {
  return Array.from(text, (character, index) => (index % 2 ? String.fromCodePoint((character.codePointAt(0) ?? 0) ^ 2) : character)).join(
    '',
  );
}
