import type { PolicyDocument } from '@/policy/document.ts';

export type ListFormat = PolicyDocument['subscriptions'][number]['format'];

/** What one line of a list says: hosts to list, hosts that the list itself takes out, nothing for us, or nothing that its format knows. */
export type Said = { hosts: string[] } | { spared: string } | 'nothing' | 'wrong';

/** Names that every file of hosts begins with. */
const OF_THE_MACHINE = /^(?:localhost|localhost\.localdomain|local|broadcasthost|0\.0\.0\.0|ip6-[a-z]+)$/i;
const NOWHERE = new Set(['0.0.0.0', '127.0.0.1', '0', '::', '::1']);
/** Options that still mean the whole site. */
const WHOLE_SITE = /^(?:all|document|doc|important|popup)(?:,(?:all|document|doc|important|popup))*$/;

/** How each format is read, line by line, in time that grows with the line. */
export const LINE_FORMATS: Record<ListFormat, (line: string) => Said> = {
  domains: domainLine,
  ut1: domainLine,
  hosts: hostsLine,
  adblock: adblockLine,
};

/** `example.org`, also `*.example.org` and `.example.org`, which mean the same here. */
function domainLine(line: string): Said {
  const text = withoutComment(line);
  if (text === '') return 'nothing';
  return /\s/.test(text) ? 'wrong' : { hosts: [text.replace(/^\*?\./, '')] };
}

/** `0.0.0.0 example.org other.example.org`. A line that leads a name to another machine is no block. */
function hostsLine(line: string): Said {
  const [address = '', ...names] = withoutComment(line).split(/\s+/);
  if (address === '') return 'nothing';
  const isMachines = names.length > 0 && names.every((name) => OF_THE_MACHINE.test(name));
  if (isMachines) return 'nothing';
  return NOWHERE.has(address) && names.length > 0 ? { hosts: names.filter((name) => !OF_THE_MACHINE.test(name)) } : 'wrong';
}

/** `||example.org^` blocks and `@@||example.org^` spares. Rules about parts of sites, and what hides things in pages, are not for us. */
function adblockLine(line: string): Said {
  const text = line.trim();
  if (text === '' || /^[![]/.test(text) || /#[@?$%]*#/.test(text)) return 'nothing';
  const rule = /^(@@)?\|\|([^/$*|^]+)\^(?:\$(.*))?$/.exec(text);
  if (!rule) return /^[a-z0-9.-]+$/i.test(text) ? 'wrong' : 'nothing';
  const [, spares, host = '', options] = rule;
  if (options !== undefined && !WHOLE_SITE.test(options)) return 'nothing';
  return spares === undefined ? { hosts: [host] } : { spared: host };
}

function withoutComment(line: string): string {
  const hash = line.indexOf('#');
  return (hash < 0 ? line : line.slice(0, hash)).trim();
}
