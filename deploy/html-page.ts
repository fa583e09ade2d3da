import { Parser } from 'htmlparser2';
import { createPageFlagger, type PageFlagger, type Standing } from '@/policy/flag/page-flagger.ts';
import { signalsOfPage, type PageOutline } from '@/policy/flag/page-signals.ts';

/** What stands on a page that was read from HTML: its pieces of text in their order, what it says beside its words, and the hosts that its links lead to, each once. */
export type HtmlPage = { pieces: { text: string; standing: Standing }[]; outline: PageOutline; hosts: Set<string> };

type Attributes = Record<string, string>;
type Reading = {
  page: HtmlPage;
  outline: { -readonly [Key in keyof PageOutline]: PageOutline[Key] };
  labels: PageOutline['labels'][number][];
  buttons: string[];
  text: string;
  button: string | undefined;
  /** Names of elements that are open and change how text is read. */
  within: string[];
};

/** Elements that end no word and no sentence. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del em font i ins kbd label mark q s samp small span strike strong sub sup tt u var wbr tspan'.split(' '),
);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);
const SPEAKING = new Set([...UNSEEN, 'title', 'a']);
const DESCRIPTIONS = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label', 'value'];
/** Nobody sees the values of these. */
const UNVALUED = /^(?:hidden|password|checkbox|radio)$/i;
const SMALLEST_THUMBNAIL = 80;
const LIVE = /^(?:live|в эфире|na żywo|наживо|🔴 ?live)$/i;
const PLAIN_PAIR = /"([\w:]+)"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(true|false))/g;

/** Reads a page as it was sent, without running it: no scripts, no styles, nothing fetched. Any text is read; what is no HTML is one piece of text. */
export function readHtml(html: string): HtmlPage {
  const labels: Reading['labels'] = [];
  const buttons: string[] = [];
  const outline: Reading['outline'] = { labels, buttons, thumbnails: 0, autoplaying: 0, liveMarks: 0 };
  const page: HtmlPage = { pieces: [], outline, hosts: new Set() };
  const reading: Reading = { page, outline, labels, buttons, text: '', button: undefined, within: [] };
  const parser = new Parser({
    onopentag: (name, attributes) => open(reading, name, attributes),
    ontext: (text) => take(reading, text),
    onclosetag: (name) => close(reading, name),
  });
  parser.end(html);
  endPiece(reading, 'text');
  return page;
}

/** Returns a flagger that has read a page and, where it is known, the address that it stands at. */
export function flaggerOf({ pieces, outline }: HtmlPage, address?: string): PageFlagger {
  const flagger = createPageFlagger();
  if (address !== undefined) flagger.read(address, 'address');
  for (const { text, standing } of pieces) flagger.read(text, standing);
  for (const signal of signalsOfPage(outline)) flagger.note(signal);
  return flagger;
}

function open(reading: Reading, name: string, attributes: Attributes): void {
  const { page, labels, outline, within } = reading;
  if (!INLINE.has(name)) endPiece(reading, 'text');
  if (SPEAKING.has(name)) within.push(name);
  if (name === 'meta') describe(reading, attributes);
  if (attributes.itemprop && attributes.content) labels.push({ name: attributes.itemprop, value: attributes.content });
  if (name === 'a' || name === 'area') page.hosts.add(hostOf(attributes.href));
  if (name === 'button' || attributes.role === 'button' || name === 'a') reading.button = '';
  if (name === 'video' && 'autoplay' in attributes) outline.autoplaying += 1;
  if (name === 'img' && within.includes('a') && Number(attributes.width ?? SMALLEST_THUMBNAIL) >= SMALLEST_THUMBNAIL)
    outline.thumbnails += 1;
  for (const key of DESCRIPTIONS) {
    const text = attributes[key];
    if (text && name !== 'meta' && (key !== 'value' || isValued(name, attributes))) page.pieces.push({ text, standing: 'description' });
  }
}

function isValued(name: string, { type = '' }: Attributes): boolean {
  return name === 'input' && !UNVALUED.test(type);
}

/** The host of an address that stands whole in a link; empty for any other. */
function hostOf(href = ''): string {
  return /^\s*https?:/i.test(href) && URL.canParse(href) ? new URL(href).hostname : '';
}

function describe({ page, labels }: Reading, attributes: Attributes): void {
  const name = attributes.name ?? attributes.property ?? attributes['http-equiv'];
  const value = attributes.content;
  if (name === undefined || value === undefined) return;
  labels.push({ name, value });
  if (/^(?:og:|twitter:)?(?:description|title)$|^keywords$/i.test(name)) page.pieces.push({ text: value, standing: 'description' });
}

function take(reading: Reading, text: string): void {
  const inner = reading.within.at(-1);
  if (inner === 'script') {
    for (const [, name = '', value, plain] of text.matchAll(PLAIN_PAIR)) reading.labels.push({ name, value: value ?? plain ?? '' });
    return;
  }
  if (inner !== undefined && UNSEEN.has(inner)) return;
  reading.text += text;
  if (reading.button !== undefined) reading.button += text;
  if (LIVE.test(text.trim())) reading.outline.liveMarks += 1;
}

function close(reading: Reading, name: string): void {
  if (!INLINE.has(name)) endPiece(reading, name === 'title' ? 'title' : 'text');
  if (reading.within.at(-1) === name) reading.within.pop();
  if ((name === 'button' || name === 'a') && reading.button !== undefined) {
    reading.buttons.push(reading.button.trim());
    reading.button = undefined;
  }
}

function endPiece(reading: Reading, standing: Standing): void {
  const text = reading.text.trim();
  reading.text = '';
  if (text !== '') reading.page.pieces.push({ text, standing });
}
