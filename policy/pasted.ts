import { placeOf } from './address.ts';

const LONGEST = 8_000;

/** Returns what somebody pasted as the address of a page of the web, whole; nothing when it is none. Without a scheme it is one of `https`, and a name without a dot is none. */
export function pastedAddress(pasted: string): string | undefined {
  const text = pasted.trim();
  const address = /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || text.length > LONGEST || !URL.canParse(address)) return undefined;
  const { protocol, href, username, hostname } = new URL(address);
  const isWeb = /^https?:$/.test(protocol) && placeOf(href).kind === 'web' && hostname.includes('.');
  return isWeb && username === '' ? href : undefined;
}
