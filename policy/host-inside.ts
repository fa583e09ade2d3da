import { hyphensOpened } from './wrapped.ts';

/** Ends under which people register names: `ask.fm.co.uk` is no `ask.fm`. */
const REGISTRY = /^(?:ac|co|com|edu|gov|ltd|me|ne|net|nhs|or|org|plc|sch)\.[a-z]{2}$/;
/** Proxies stand on names of two to so many labels. */
const LONGEST_NAME = 4;
/** Ends of names that are no words: a label may say “ask-me” and mean no host. */
const NO_WORD = /^[a-z0-9-]{2,}\.(?:.+\.)?(?:by|com|cz|de|fr|gg|io|kz|net|org|pl|ru|ua|uk)$/;

/**
 * Returns the hosts that stand whole at the beginning of another one's name, as they do at proxies that give each site a name of their own: before it
 * (`www.vk.com.proxy.example`), or in one label with hyphens for dots (`www-vk-com.proxy.example`). Whether there is such a site is not known here.
 */
export function hostsInside(host: string): string[] {
  const labels = host.split('.');
  const ends = Array.from({ length: LONGEST_NAME - 1 }, (_, index) => labels.length - 2 - index).filter((end) => end >= 2);
  const before = ends.filter((end) => !REGISTRY.test(labels.slice(end).join('.'))).map((end) => labels.slice(0, end).join('.'));
  const spelled = labels.slice(0, -2).filter((label) => label.includes('-') && !label.startsWith('xn--'));
  return [...before, ...spelled.map(hyphensOpened).filter((name) => NO_WORD.test(name) || /^(?:m|old|web|www)\..+\./.test(name))];
}
