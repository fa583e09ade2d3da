/** What browsers open by themselves. */
const OPENED = [
  'http',
  'https',
  'ws',
  'wss',
  'file',
  'data',
  'blob',
  'filesystem',
  'javascript',
  'view-source',
  'about',
  'chrome',
  'chrome-extension',
  'chrome-search',
  'chrome-untrusted',
  'devtools',
  'edge',
];
/** What they hand to another program, if there is one. */
const HANDED_ON = ['ftp', 'mailto', 'tel', 'sms'];
const KNOWN = new Set([...OPENED, ...HANDED_ON]);

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** A name that nobody knows as a scheme and that is no host with its port either, such as `foo:bar`. A user and a password before a host look alike. */
const UNKNOWN_SCHEME = /^[a-z][a-z0-9+-]*:(?!\d)(?![^/?#]*@)/i;

/**
 * Returns the whole address that a person means by what they typed, with its scheme, as a browser's address bar would take it; nothing for what no browser
 * would open. A host with a port (`facebook.com:443/`) is no scheme. A whole address comes back as it is, but for spaces around it and ends of lines inside.
 */
export function typedAddress(typed: string): string | undefined {
  const whole = withScheme(typed.replace(/[\t\r\n]/g, '').trim());
  return whole !== undefined && URL.canParse(whole) ? whole : undefined;
}

/** True for an address that the browser opens nothing for, but hands to another program. */
export function isHandedOn(address: string): boolean {
  return HANDED_ON.includes(schemeOf(address));
}

/** Returns the scheme of an address in lower case, without the colon; nothing is an empty text. */
export function schemeOf(address: string): string {
  return SCHEME.exec(address)?.[1]?.toLowerCase() ?? '';
}

function withScheme(text: string): string | undefined {
  const scheme = schemeOf(text);
  if (scheme === 'view-source') {
    const inner = withScheme(text.slice(scheme.length + 1));
    return inner === undefined || !URL.canParse(inner) ? undefined : `view-source:${inner}`;
  }
  if (KNOWN.has(scheme)) return text;
  if (text === '' || UNKNOWN_SCHEME.test(text)) return undefined;
  if (text.startsWith('/') && !text.startsWith('//')) return `file://${text}`;
  return `https://${text.replace(/^\/\//, '')}`;
}
