import { describe, expect, test } from 'vitest';
import { channels } from '@/platform/channels.ts';
import { Event } from '@/policy/event.ts';
import { isKnownRule } from '@/policy/flag/known-rules.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { Impression } from '@/policy/prepared-list.ts';
import { EnrolRequest, EventsRequest } from '@/policy/wire.ts';
import config from '@/wxt.config.ts';
import { linesWith, sourcesIn, withoutComments } from './sources.ts';

/*
 * “The product never collects page text, screenshots, keystrokes, history of allowed pages or children's names.” These tests look for the code
 * that could. What a line here refuses may still be right one day: then docs/privacy.md says so first.
 */

const extension = sourcesIn(['components', 'entrypoints', 'platform', 'public'], /\.(?:tsx?|html)$/);
const contentScripts = extension.filter(({ path }) => /\.content(?:\/|\.ts)/.test(path));
/** The one that stops files has to stand where files are chosen, dropped and pasted, the one that knows software by its marks has to look for them, and the one that stops personal details has to read what a form says of its fields; what they may see has tests of its own. */
/** The one that says what sort of words a prepared page has: what may leave it has a test of its own too. */
const WORDS = 'entrypoints/prepared.content.ts';
/** The one that judges a page by its words: nothing but our own words for what it found may leave it. */
const isJudging = ({ path }: { path: string }): boolean => path.startsWith('entrypoints/flag.content/');
/** The child's button hears what is done to itself. */
const CORNER = 'entrypoints/corner.content/';
/** The one that keeps pictures boxes until they have been judged looks at a page's pictures; what it may see and say has a test of its own too. */
const BOXES = 'entrypoints/picture-boxes.content/';
/** The one place where a picture of a page is drawn, as small as it is judged, to be judged on the device. */
const DRAWING = `${BOXES}scoring.ts: return { drawing: squareOf(picture).canvas.toDataURL('image/jpeg', QUALITY).replace(/^.*,/, '') };`;
/** A frame that this page asked for and we held goes on in this page’s name: where to, the worker says. */
const LEADING = 'entrypoints/gate.content.ts: source.location.replace(address);';
const SEEING = new Set(['entrypoints/uploads.content.ts', 'entrypoints/marks.content.ts', 'entrypoints/details.content.ts', WORDS]);
const watching = contentScripts.filter(
  (one) => !SEEING.has(one.path) && !isJudging(one) && ![CORNER, BOXES].some((folder) => one.path.startsWith(folder)),
);

describe('the extension has no code that could', () => {
  test.each<[what: string, pattern: RegExp]>([
    [
      'take a picture of a page',
      /captureVisibleTab|tabCapture|desktopCapture|pageCapture|getDisplayMedia|getUserMedia|ImageCapture|toDataURL|OffscreenCanvas/,
    ],
    ['look into a page by the debugger', /\bdebugger\b/],
    ['read history, cookies or the clipboard', /browser\.(?:history|cookies|topSites|readingList)|clipboard(?!Data\?\.types)|execCommand/],
    ['read what a request carries', /requestBody|requestHeaders|responseHeaders|extraHeaders|filterResponseData/],
    ['put into a page what is in no file of ours', /insertCSS|userScripts|\bfunc:/],
    [
      'run code that it did not bring',
      /\beval\(|new Function\b|importScripts|setTimeout\(\s*['"`]|import\(\s*(?!['"])|<script[^>]+src="(?!\.?\/)/,
    ],
    ['put text in as markup', /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/],
    [
      'talk to another extension or to a program',
      /connectNative|sendNativeMessage|onMessageExternal|onConnectExternal|externally_connectable/,
    ],
    ['send but where the record goes', /XMLHttpRequest|sendBeacon|new (?:WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/],
    ['keep what it should not in a place that others read', /\blocalStorage\b|storage\.sync\b|document\.cookie/],
  ])('%s', (_, pattern) => {
    const lines = linesWith(pattern, extension).filter((line) => line !== DRAWING);
    expect(lines, 'Do without, or say in docs/privacy.md what it is for before it is allowed here.').toEqual([]);
  });

  test('read the title of a tab, which is a page’s own words, but where an adult prepares that page and gives it a name', () => {
    expect(linesWith(/\bfavIconUrl\b|changeInfo/, extension)).toEqual([]);
    const reading = extension.filter(({ text }) => /\btab\??\.title\b/.test(text)).map(({ path }) => path);
    expect(reading.filter((path) => !['platform/active-tab.ts', 'entrypoints/popup/preparing.ts'].includes(path))).toEqual([]);
    const using = extension.filter(({ text }) => /active-tab\.ts'/.test(text)).map(({ path }) => path);
    expect(using).toEqual(['entrypoints/popup/preparing.ts']);
  });

  test('put scripts into pages but the ones of its manifest, into tabs that were open before it came, the two that judge pages by their words, the one with which an adult has a page judged, and the child’s button', () => {
    const giving = extension.filter(({ text }) => /\bscripting\b|executeScript/.test(withoutComments(text)));
    expect(giving.map(({ path }) => path)).toEqual(['platform/open-tabs.ts', 'platform/scanning.ts']);
    expect(giving[0]?.text).toContain('getManifest().content_scripts');
    expect([...(giving[1]?.text ?? '').matchAll(/'[^']*\.js'/g)].map(String)).toEqual([
      "'content-scripts/page-hold.js'",
      "'content-scripts/flag.js'",
      "'content-scripts/picture-boxes.js'",
      "'content-scripts/page-check.js'",
      "'content-scripts/corner.js'",
    ]);
  });

  test('look at bookmarks but in the one place that takes blocked ones away, by their address alone', () => {
    const looking = extension.filter(({ text }) => /\bbookmarks\.(?!ts\b|sweep\b)/.test(withoutComments(text)));
    expect(looking.map(({ path }) => path)).toEqual(['platform/bookmarks.ts']);
    expect(linesWith(/title|dateAdded|dateLastUsed|bookmarks\.(?:get|search|getRecent|getChildren)\(/, looking)).toEqual([]);
  });

  test('fetch but where it speaks to the setting’s own endpoint, and in two files more', () => {
    const fetching = extension.filter(({ text }) => /\bfetch\b/.test(withoutComments(text))).map(({ path }) => path);
    expect(fetching).toContain('platform/record/send.ts');
    expect(fetching.filter((path) => !/^platform\/(?:record|live)\//.test(path))).toEqual([
      'platform/built-in.ts',
      'platform/pictures/pixels.ts',
    ]);
  });

  test('read a file of the extension’s own but the built-in policy', () => {
    const own = extension.filter(({ path }) => path === 'platform/built-in.ts').map(({ text }) => /fetch\(.*\)/.exec(text)?.[0]);
    expect(own).toEqual(["fetch(browser.runtime.getURL('/child-default.json'))"]);
  });
});

describe('a script in a web page', () => {
  test('is found by these tests', () => {
    expect(contentScripts.map(({ path }) => path)).toContain('entrypoints/gate.content.ts');
  });

  test.each<[what: string, pattern: RegExp]>([
    ['the words of the page', /innerText|textContent(?!\s*=[^=])|nodeValue|\.title\b|TreeWalker|getSelection|XMLSerializer/],
    [
      'its parts, its forms or what stands in them',
      /querySelector|getElement|elements\b|\.forms\b|\.value\b|FormData|MutationObserver|\.children\b/,
    ],
    [
      'keys, pointers, pastes or forms as they are used',
      /['"](?:key|input|change|submit|paste|copy|cut|composition|pointer|mouse|click|touch|drop|drag|focus|beforeinput)\w*['"]|\.on(?:key|input|click|paste)/,
    ],
    ['its address: the browser tells the worker that', /\blocation\b|document\.(?:URL|referrer|documentURI)|history\./],
  ])('does not look at %s', (_, pattern) => {
    expect(linesWith(pattern, watching).filter((line) => line !== LEADING)).toEqual([]);
  });

  test('sees that there are files where it stops them, and neither which nor any text', () => {
    const stopping = contentScripts.filter(({ path }) => path === 'entrypoints/uploads.content.ts');
    expect(stopping).toHaveLength(1);
    const looks =
      /getData|getAsString|getAsFile|\.items|\.name\b|\.size\b|FileReader|\.text\(|innerText|\.title\b|querySelector|getElement|key(?:down|up|press)|\blocation\b|\.value\b(?! = '')|\.files\b(?!\?\.length)/;
    expect(linesWith(looks, stopping)).toEqual([]);
  });

  test('looks for marks of software from our own table and at where links lead, and at no words, keys or forms; it names marks or the host whose pages are shown, and nothing else', () => {
    const looking = contentScripts.filter(({ path }) => path === 'entrypoints/marks.content.ts');
    expect(looking).toHaveLength(1);
    const words =
      /innerText|textContent(?!\s*=[^=])|nodeValue|\.title\b|TreeWalker|getSelection|\.value\b|FormData|['"](?:key|input|change|submit|paste)/;
    expect(linesWith(words, looking)).toEqual([]);
    expect(linesWith(/getAttribute\(/, looking).map((line) => line.replace(/.*(getAttribute\(.*?\)).*/, '$1'))).toEqual([
      "getAttribute('content')",
    ]);
  });

  test('reads what a field is for where it stops personal details, and neither what stands in it nor which key was pressed', () => {
    const guarding = contentScripts.filter(({ path }) => path === 'entrypoints/details.content.ts');
    expect(guarding).toHaveLength(1);
    const looks =
      /innerText|nodeValue|querySelector|getElement|getSelection|FormData|getData|clipboard|\bcode\b|keyCode|event\.data|\blocation\b|\.value\b(?! = '')|\.key\b(?!\.length)|textContent(?! \?\? '')/;
    expect(linesWith(looks, guarding)).toEqual([]);
    expect(linesWith(/textContent/, guarding)).toHaveLength(1);
    expect(linesWith(/labels\b.*textContent/, guarding)).toHaveLength(1);
  });

  test('that reads the words of a prepared page says 64 bits of them to our own worker and popup, and nothing else to anybody', () => {
    const reading = contentScripts.filter(({ path }) => path === WORDS);
    expect(linesWith(/reply\(|sendMessage|connect\(|fetch|storage|postMessage|dispatchEvent|\.append|import /, reading)).toEqual([
      `${WORDS}: import { defineContentScript } from 'wxt/utils/define-content-script';`,
      `${WORDS}: import { impressionOf } from '@/policy/impression.ts';`,
      `${WORDS}: setTimeout(() => requestIdleCallback(() => reply(impressionOf(wordsHere())), { timeout: SETTLING_MS }), SETTLING_MS);`,
    ]);
    expect(Impression.shape.words.safeParse('the words of a page').success).toBe(false);
  });

  test('that judges a page by its words says as what it was flagged, how strongly and by which of our rules, and nothing else to anybody', () => {
    const judging = contentScripts.filter(isJudging);
    expect(judging.length).toBeGreaterThan(0);
    expect(
      linesWith(/sendMessage\(|\bconnect\(|fetch|storage|postMessage|dispatchEvent|\.append|setAttribute|dataset|console\./, judging),
    ).toEqual([
      'entrypoints/flag.content/index.ts: sendMessage(message: unknown): Promise<unknown>;',
      "entrypoints/flag.content/index.ts: const reply: unknown = await chrome.runtime.sendMessage({ channel: 'reportFlag', request }).catch(() => undefined);",
      "entrypoints/flag.content/index.ts: const reply: unknown = await chrome.runtime.sendMessage({ channel: 'countNeighbours', request: { hosts } }).catch(() => undefined);",
    ]);
    expect(linesWith(/hosts\.add\(/, judging)).toEqual([expect.stringContaining('hosts.add(link.hostname)')]);
    expect(linesWith(/return \{ all|const \[all/, judging)).toEqual([
      'entrypoints/flag.content/check.ts: const [all, shown] = [flagger.flags(), seen].map((flags) => flags.map(({ category, score }) => ({ category, score })));',
      'entrypoints/flag.content/check.ts: return { all: all ?? [], seen: shown ?? [] };',
    ]);
    expect(linesWith(/\brequest =/, judging)).toEqual([
      'entrypoints/flag.content/index.ts: const request = { flags: flags.map(({ category, score, rules }) => ({ category, score, rules: rules.slice(0, 200) })) };',
    ]);
    expect(linesWith(/\.value\b|FormData|['"](?:key|input|change|submit|paste)\w*['"]/, judging)).toEqual([]);
  });

  test('that is the child’s button asks of presses and keys whether they were on it and of no other key which it was, looks at no words and fields, and says where it was put', () => {
    const corner = contentScripts.filter(({ path }) => path.startsWith(CORNER));
    expect(corner).toHaveLength(6);
    const looks =
      /innerText|textContent(?!\s*=[^=])|nodeValue|TreeWalker|getSelection|\.value\b|FormData|querySelector|getElement|\.children\b|\blocation\b/;
    expect(linesWith(looks, corner).filter((line) => !line.includes('style.textContent = COVER'))).toEqual([]);
    const heard = corner.flatMap(({ text }) => [...text.matchAll(/(?<!button\.)addEventListener\(\s*'(\w+)'/g)].map(([, kind]) => kind));
    expect(heard.map(String).toSorted()).toEqual(['DOMContentLoaded', 'fullscreenchange', 'load', 'resize', 'scrollend', 'toggle']);
    const press = corner.filter(({ path }) => path.endsWith('/press.ts'));
    const kinds = press.flatMap(({ text }) => [...text.matchAll(/\bon\('(\w+)'/g)].map(([, kind]) => kind));
    expect(kinds.map(String).toSorted()).toEqual(['click', 'keydown', 'pointercancel', 'pointerdown', 'pointermove', 'pointerup']);
    expect(linesWith(/\.(?:key|code|keyCode|which|data)\b/, corner)).toEqual([
      'entrypoints/corner.content/press.ts: if (isOn(event, one) && one.steer(event.key)) event.preventDefault();',
    ]);
  });

  test('that keeps pictures boxes looks at no words, forms or keys, and says pictures to the page of ours that judges them and nothing to anybody else', () => {
    const boxes = contentScripts.filter(({ path }) => path.startsWith(BOXES));
    expect(boxes.length).toBeGreaterThan(3);
    const words =
      /innerText|textContent|nodeValue|\.title\b|\.alt\b|TreeWalker|getSelection|XMLSerializer|\.value\b|FormData|\blocation\b|referrer|['"](?:key|input|change|submit|paste|copy|pointer|mouse|click|touch)\w*['"]/;
    expect(linesWith(words, boxes)).toEqual([]);
    expect(linesWith(/sendMessage\(\{|connect\(\{|fetch|storage|postMessage|dispatchEvent|\.append|console\./, boxes)).toEqual([
      `${BOXES}asking.ts: const reply = await chrome.runtime.sendMessage({ channel: 'openPictures', request: {} }).catch(() => undefined);`,
      `${BOXES}line.ts: postMessage(message: unknown): void;`,
      `${BOXES}line.ts: const port = chrome.runtime.connect({ name: PICTURES_PORT });`,
      `${BOXES}line.ts: port.postMessage({ id, ...sent });`,
    ]);
  });

  test('has its pictures judged by a page of ours that says a score, keeps nothing, and fetches without cookies and without saying from where', () => {
    const judging = extension.filter(({ path }) => /^(?:entrypoints\/pictures\/|platform\/pictures\/)/.test(path));
    expect(linesWith(/postMessage|sendMessage|writeStored|indexedDB|\bcaches\b|storage\./, judging)).toEqual([
      'entrypoints/pictures/main.ts: const asker = desk.attend((said) => port.postMessage(said));',
    ]);
    const fetched = judging.find(({ path }) => path === 'platform/pictures/pixels.ts')?.text ?? '';
    expect(fetched.match(/\bfetch\(/g)).toHaveLength(1);
    expect(fetched).toContain("credentials: 'omit'");
    expect(fetched).toContain("referrerPolicy: 'no-referrer'");
  });

  test('has no room in that channel for a page’s words', () => {
    const flag = { category: 'gambling', score: 80, rules: ['gambling-en-plain'] };
    const { request } = channels.reportFlag;
    expect(request.safeParse({ flags: [flag] }).success).toBe(true);
    for (const key of ['text', 'title', 'words', 'address', 'quote'])
      expect(request.safeParse({ flags: [{ ...flag, [key]: 'x' }] }).success).toBe(false);
    expect(request.safeParse({ flags: [flag], text: 'x' }).success).toBe(false);
    expect(request.safeParse({ flags: [{ ...flag, rules: ['words of the page'] }] }).success).toBe(false);
    expect(['gambling-en-plain', 'words-of-the-page'].map(isKnownRule)).toEqual([true, false]);
  });

  test('that asks where links lead sends hosts alone, is answered with numbers alone, and the part that answers keeps and writes nothing', () => {
    const { request, reply } = channels.countNeighbours;
    expect(request.safeParse({ hosts: ['a.test'] }).success).toBe(true);
    expect(request.safeParse({ hosts: Array.from({ length: 201 }, (_, n) => `${n}.test`) }).success).toBe(false);
    expect(request.safeParse({ hosts: ['a.test'], address: 'https://a.test/page' }).success).toBe(false);
    expect(reply.safeParse({ blocked: { gambling: 'a.test' } }).success).toBe(false);
    const answering = extension.filter(({ path }) => path === 'platform/neighbours.ts');
    expect(answering).toHaveLength(1);
    expect(
      linesWith(
        /write|record|stored|storage|idb|learn|console\./i,
        answering.map((one) => ({ ...one, text: withoutComments(one.text) })),
      ),
    ).toEqual([]);
  });

  test('sends questions with nothing in them, but for the names of marks, the kind of a personal detail, flags, and the hosts that links lead to, connections stand to or frames showed', () => {
    expect(linesWith(/sendMessage\(/, contentScripts).map((line) => line.replace(/.*(sendMessage\(.*?\)).*/, '$1'))).toEqual([
      'sendMessage(message: unknown)',
      "sendMessage({ channel: 'askCorner', request: {} })",
      "sendMessage({ channel: 'placeCorner', request: to })",
      "sendMessage({ channel: 'tellGrownUp', request: {} })",
      'sendMessage(message: unknown)',
      "sendMessage({ channel: 'askDetails', request: {} })",
      "sendMessage({ channel: 'stopDetails', request: { kind } })",
      'sendMessage(message: unknown)',
      "sendMessage({ channel: 'reportFlag', request })",
      "sendMessage({ channel: 'countNeighbours', request: { hosts } })",
      'sendMessage(message: unknown)',
      "sendMessage({ channel: 'askAgain', request: { moved: hasMoved, talksTo: [...talksTo], framed: [...framed] } })",
      'sendMessage(message: unknown)',
      "sendMessage({ channel: 'tellMarks', request })",
      'sendMessage(message: unknown)',
      "sendMessage({ channel: 'openPictures', request: {} })",
      'sendMessage(message: unknown)',
      "sendMessage({ channel: 'askUploads', request: {} })",
      "sendMessage({ channel: 'stopUpload', request: {} })",
    ]);
  });
});

/** Every key that a line of the record may have, and why it has it. Adding one means adding its reason here and its row in docs/privacy.md. */
const EVENT_KEYS = {
  id: 'the same line sent twice is kept once',
  at: 'when it happened',
  epoch: 'which chain it belongs to: a reinstalled device begins a new one',
  seq: 'its place in the chain, so that a missing line is seen',
  previous: 'the hash of the line before, so that a changed line is seen',
  device: 'which device wrote it, as a thumbprint of its key',
  kind: 'what sort of line it is',
  level: 'whose rules held: never who it was',
  person: 'the adult who supervises or acts; never a child',
  action: 'what was done',
  category: 'what the page is about, from our own table',
  clause: 'the sentence of the policy that it rests on',
  host: 'which site; it is what an adult has to know to judge the line',
  path: 'which part of a shared site; at adult levels only, without query and fragment',
  reached: 'whether somebody typed it or a page led there',
  problem: 'what weakens the gate, from our own table',
  detail: 'our own words about a problem, never a page’s',
  revision: 'which policy was in force',
  agreement: 'the agreement it was opened under',
  session: 'the supervised session it happened in',
  turn: 'whether an adult came to the device or left it',
  prepared: 'which page of the prepared list was added, or has changed since it was checked',
  notice: 'which notice the person signed, by the hash of what it said',
  cover: 'which cover or call an adult answers, a device went off under, or somebody left',
  finding: 'what the adult who came says it was: one of six, no free text',
  ending: 'what became of the covered page: one of six',
  minutes: 'for how long the adult opened it',
  seconds: 'how long a child waited for an adult, or until the device went off or the picture was left',
  repeats: 'how many alike, instead of a line for each',
} as const;

describe('what leaves the device (D3, D4)', () => {
  test('a line of the record has no key without a reason', () => {
    expect(Object.keys(Event.shape).filter((key) => !Object.hasOwn(EVENT_KEYS, key))).toEqual([]);
  });

  test('the page on privacy names each of them', () => {
    const [page] = sourcesIn(['docs'], /^privacy\.md$/);
    expect(Object.keys(EVENT_KEYS).filter((key) => !page?.text.includes(`\`${key}\``))).toEqual([]);
  });

  test('a line with any other key is no line: there is nowhere to put a title, a text or a name', () => {
    const line = {
      id: '0198c0de-0000-7000-8000-000000000000',
      at: '2026-11-24T09:50:00Z',
      epoch: '0198c0de-0000-7000-8000-000000000001',
      seq: 1,
      previous: '0'.repeat(64),
      device: 'a'.repeat(43),
      kind: 'visit',
      level: 'child',
      action: 'block',
      revision: 1,
      repeats: 1,
    };
    expect(Event.safeParse(line).success).toBe(true);
    for (const key of ['title', 'text', 'url', 'query', 'child', 'name', 'screenshot', 'typed', 'referrer'])
      expect(Event.safeParse({ ...line, [key]: 'x' }).success).toBe(false);
  });

  test('a device sends batches and enrolments, and nothing beside them', () => {
    expect(Object.keys(EventsRequest.shape)).toEqual(['batch', 'status', 'events']);
    expect(Object.keys(EnrolRequest.shape)).toEqual(['enrolmentKey', 'publicKey', 'label', 'room', 'level']);
  });

  test('the code that could send names nobody to send to: the one address is the endpoint of the policy', () => {
    const sending = sourcesIn(['components', 'console', 'entrypoints', 'platform'], /\.tsx?$/);
    // The name of a namespace reads like an address; nothing is ever fetched from it.
    expect(linesWith(/(?:https?|wss?):\/\/(?!www\.w3\.org\/2000\/svg')[a-z0-9]/i, sending)).toEqual([]);
  });
});

describe('the manifest', () => {
  const forbidden = new Set([
    'activeTab',
    'clipboardRead',
    'clipboardWrite',
    'cookies',
    'debugger',
    'desktopCapture',
    'geolocation',
    'history',
    'nativeMessaging',
    'pageCapture',
    'readingList',
    'sessions',
    'tabCapture',
    'topSites',
    'userScripts',
    'declarativeNetRequestFeedback',
  ]);

  test('asks for no permission that could collect', async () => {
    const environment = { browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' } as const;
    const manifest = typeof config.manifest === 'function' ? await config.manifest(environment) : await config.manifest;
    const asked = [...(manifest?.permissions ?? []), ...(manifest?.optional_permissions ?? [])].map(String);
    expect(
      asked.filter((name) => forbidden.has(name)),
      'Say in docs/privacy.md what it is for, and take it from this list.',
    ).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(JSON.stringify(manifest?.content_security_policy)).not.toMatch(/(?<!wasm-)unsafe|script-src[^;]*(?:http|data:|blob:)/);
  });
});

describe('the blocked page', () => {
  test.each(LANGUAGES)('offers no way on to the page itself, in %s', (language) => {
    const keys = JSON.stringify(Object.keys({ ...pageWords[language].child, ...pageWords[language].adult }));
    expect(keys).not.toMatch(/proceed|continue|anyway|ignore|override|unsafe/i);
    expect(JSON.stringify(pageWords.en)).not.toMatch(/proceed|continue|anyway|ignore|go on to/i);
  });

  test('has no link but the way home', () => {
    const links = linesWith(/<a\b|href=/, sourcesIn(['components', 'entrypoints'], /\.(?:tsx|html)$/));
    expect(links.filter((line) => !/^components\/HomeLink\.tsx|<HomeLink\b|rel="stylesheet"/.test(line))).toEqual([]);
  });
});
