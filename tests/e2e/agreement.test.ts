import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATEGORIES } from '@/policy/category.ts';
import { planLists } from '@/policy/compile-lists.ts';
import { compile } from '@/policy/compile.ts';
import { decide } from '@/policy/decide.ts';
import { NOTHING_LIVE, type Live, type Situation } from '@/policy/decision.ts';
import { LEVELS } from '@/policy/level.ts';
import { lists } from '@/policy/lists/index.ts';
import { rulesFrom, type Rules } from '@/policy/rules.ts';
import { TEMPLATE_NAMES, templates, type TemplateName } from '@/policy/templates/index.ts';
import type { ResourceType } from '@/policy/net-rule.ts';
import { openBareBrowser, type BareBrowser, type Request } from './rig/bare-browser.ts';

/** No extension may touch the browser's own extension shop; the pack's block list closes it (tests/unit/deploy). */
const WEB_STORE = /\/\/(?:[^/?#]*[.@])?chrome(?:webstore)?\.google\.com\b/i;
/** What subscribed lists name: sites of their own, one that the setting prepared, one of its mail, one that stands in another list too. */
const SUBSCRIBED = ['mail.google.com', 'prepared.test', 'subscribed.test', 'vk.com', 'xn--80ak6aa92e.test'];
/** Visits asked of the browser for each policy, level and time. */
const VISITS = 150;
const SITUATIONS = 6;
/** Searches that are strict already, half strict and not: what is sent on to strict mode must keep its verdict. */
const STRICT = ['?q=1&safe=active&ssui=on', '?safe=off', '?adlt=strict', '?q=1&kp=1', '?kp=1&kp=-2#kp=1', '?p=1&vm=r'];
/** Places to search that lie under a listed one and are another matter at child level. */
const PARTS_OF_ENGINES = ['html.duckduckgo.com', 'duckduckgo.com/lite', 'images.google.com/search', 'bing.com/images', 'google.com/search'];

let browser: BareBrowser;
beforeAll(async () => {
  browser = await openBareBrowser();
});
afterAll(() => browser?.close());

describe('decide() and the browser give the same verdict', () => {
  it.each(TEMPLATE_NAMES)(
    'under the template %s, at every level, for generated times, agreements, sessions and addresses',
    async (name) => {
      const seed = Number(process.env.SEED ?? Date.now() % 1e9);
      const situations = fc.sample(situationsFor(name), { numRuns: SITUATIONS, seed });
      for (const { live, now, person } of situations)
        for (const level of LEVELS) expect(await disagreements(name, live, { level, now, ...person }, seed), `seed ${seed}`).toEqual([]);
    },
  );
});

describe('of an address that carries another one', () => {
  it.each(TEMPLATE_NAMES)('decide() opens under the template %s nothing that the browser refuses, and is the stricter', async (name) => {
    const own = templates[name].ownPages.flatMap(({ host, paths }) => paths.map((path) => host + path));
    const meant = [...own, 'facebook.com/', 'good.test/', 'mail.google.com/'].map((site) => `https://${site}`);
    const requests = meant.flatMap((address) => carriersOf(address).map((url): Request => ({ url, type: 'main_frame' })));
    for (const level of LEVELS) {
      const situation: Situation = { level, now: new Date('2026-11-24T09:50:00Z'), role: 'administrator' };
      const rules = await installed(name, NOTHING_LIVE, situation);
      const verdicts = await browser.verdicts(requests);
      const decided = requests.map(({ url }) => decide(rules, { address: url, as: 'page' }, situation).action);
      expect(requests.filter((_, index) => decided[index] === 'allow' && verdicts[index] !== 'allow')).toEqual([]);
    }
  });
});

function carriersOf(address: string): string[] {
  const { host, pathname } = new URL(address);
  const asked = encodeURIComponent(address);
  return [
    ...['www.google.com/url?q=', 'translate.google.com/translate?u=', 'l.facebook.com/l.php?u='].map((way) => `https://${way}${asked}`),
    ...['web.archive.org/web/2020/', 'www.google.com/amp/s/', 'r.jina.ai/', 'any.test/read/'].map((way) => `https://${way}${address}`),
    `https://${host}.proxy.test${pathname}`,
    `https://${host.replaceAll('.', '-')}.proxy.test${pathname}`,
    `https://${host.replaceAll('-', '--').replaceAll('.', '-')}.translate.goog${pathname}`,
  ];
}

async function installed(name: TemplateName, live: Live, situation: Situation): Promise<Rules> {
  const rules = rulesFrom(templates[name], live, lists);
  const root = `chrome-extension://${browser.id}`;
  const pages = { blocked: `${root}/blocked.html`, part: `${root}/part.html` };
  const plans = await planLists(rules, situation, pages);
  await browser.install([...compile(rules, situation, { pages, mark: 'test' }), ...plans.flatMap((plan) => plan.rules())]);
  return rules;
}

/** Returns the visits that the browser and decide() judge differently, in words. */
async function disagreements(name: TemplateName, live: Live, situation: Situation, seed: number): Promise<string[]> {
  const rules = await installed(name, live, situation);
  const requests = fc.sample(requestsFor(name), { numRuns: VISITS, seed: seed + situation.now.getTime() });
  const verdicts = await browser.verdicts(requests);
  return requests.flatMap(({ url, type, initiator, method }, index) => {
    const as = type === 'main_frame' ? ('page' as const) : ('embedded' as const);
    const inFrame = type === 'sub_frame' || type === 'object';
    const sends = method === 'post' && (as === 'page' || inFrame);
    const decision = decide(rules, { address: url, as, inFrame, sends, ...(initiator ? { from: initiator } : {}) }, situation);
    if (decision.action === verdicts[index]) return [];
    return [
      `${situation.level} ${situation.now.toISOString()} ${method} ${type} ${url} from ${initiator}: decide ${JSON.stringify(decision)}, browser ${verdicts[index]}`,
    ];
  });
}

function situationsFor(name: TemplateName): fc.Arbitrary<{ live: Live; now: Date; person: Pick<Situation, 'person'> }> {
  const now = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  const category = fc.constantFrom(...CATEGORIES);
  return fc
    .record({
      now,
      agreed: fc.array(category, { maxLength: 2 }),
      sites: fc.array(fc.constantFrom(...allSites(name)), { maxLength: 2 }),
      checked: fc.array(fc.constantFrom(...allSites(name)), { maxLength: 12 }),
      person: fc.constantFrom({}, ...templates[name].people.map(({ id }) => ({ person: id }))),
      subscribed: fc.uniqueArray(fc.constantFrom('adult', 'games', 'malware', 'forums', 'shopping', 'chat'), { maxLength: 3 }),
      spared: fc.boolean(),
      always: fc.boolean(),
      session: fc.option(fc.record({ search: fc.boolean(), access: fc.boolean() })),
    })
    .map(({ now, agreed, sites, checked, person, subscribed, spared, always, session }) => {
      const span = { from: new Date(now.getTime() - 60_000).toISOString(), to: new Date(now.getTime() + 60_000).toISOString() };
      return {
        now,
        person,
        live: {
          agreements:
            agreed.length + sites.length > 0 ? [{ id: 'a', sites, categories: agreed, levels: [], people: [], devices: [], ...span }] : [],
          sessions: session ? [{ id: 's', person: 'p', ...session, ...span }] : [],
          prepared: ['prepared.test/page', ...checked].map((site, n) => ({
            site,
            title: 'Prepared',
            checkedBy: 'The manager',
            checkedOn: '2026-01-01',
            // Some have expired when the others still count.
            expires: n % 3 === 2 ? '2026-06-30' : '2027-06-30',
          })),
          lists: subscribed.map((one) => ({ category: one, hash: one, text: SUBSCRIBED.map((host) => `${host}\n`).join('') })),
          neverBlock: spared ? ['spared.subscribed.test'] : [],
          alwaysBlock: always
            ? [
                { site: 'always.test', category: 'games' },
                { site: 'vk.com', category: 'chat' },
              ]
            : [],
        },
      };
    });
}

function allSites(name: TemplateName): string[] {
  const { prepared, ownPages, workMail } = templates[name];
  const own = ownPages.flatMap((page) => page.paths.map((path) => page.host + path));
  return [
    ...Object.values(lists).flat(),
    ...prepared.map((page) => page.site),
    ...own,
    ...workMail.hosts,
    'prepared.test/page',
    'mail.google.com',
    'outlook.office.com',
    ...Array.from({ length: 20 }, () => [...SUBSCRIBED, 'spared.subscribed.test', 'always.test']).flat(),
    ...Array.from({ length: 40 }, () => PARTS_OF_ENGINES).flat(),
  ];
}

/** Addresses in and around every listed site, in every spelling that net rules can see; carriers, look-alikes and percent forms are for the other layers. */
function requestsFor(name: TemplateName): fc.Arbitrary<Request> {
  const listed = fc.constantFrom(...allSites(name));
  const numbers = fc.oneof(
    fc.ipV4(),
    fc.ipV6().map((ip) => `[${ip}]`),
    fc.nat({ max: 0xffffffff }).map(String),
    fc.nat({ max: 0xffffffff }).map((n) => `0x${n.toString(16)}`),
  );
  const host = fc.tuple(
    fc.constantFrom('', '', '', 'www.', 'a.b.', 'not', 'xn--'),
    fc.oneof({ weight: 8, arbitrary: listed }, { weight: 1, arbitrary: fc.domain() }),
    fc.constantFrom('', '', '', '', '.', '.evil'),
  );
  const tail = fc.constantFrom('', '/', '/x', '?q=1', 'x', '-x', '.x', ';x', '/x/../y', '#f', '/Search?Q=%20', ...STRICT);
  const named = fc.tuple(host, tail).map(([[before, site, after], end]) => {
    const [name = '', ...path] = site.split('/');
    // A whole host in front of a name of two labels or more is what only decide() sees.
    const behind = after === '.evil' && name.split('.').length > 2 ? '' : after;
    return `${before}${name}${behind}${path.length > 0 ? `/${path.join('/')}` : ''}${end.startsWith('/') || path.length > 0 ? end : `/${end}`}`;
  });
  const numeric = fc.tuple(numbers, tail).map(([ip, end]) => `${ip}/${end.replace(/^\//, '')}`);
  const dressed = fc.tuple(fc.constantFrom('http', 'https'), fc.constantFrom('', 'user:word@'), fc.boolean());
  const frame = fc.oneof(
    fc.constantFrom<Pick<Request, 'type' | 'initiator'>>(
      { type: 'main_frame' },
      { type: 'main_frame' },
      { type: 'sub_frame', initiator: 'https://news.test' },
      { type: 'object', initiator: 'https://www.facebook.com' },
      // A sandboxed frame that leads on has no name.
      { type: 'sub_frame' },
      { type: 'object', initiator: 'https://a.prepared.test' },
    ),
    fc
      .tuple(fc.constantFrom<ResourceType>('sub_frame', 'object'), fc.constantFrom('', 'www.', 'not'), listed)
      .map(([type, before, site]) => ({ type, initiator: new URL(`https://${before}${site}`).origin })),
  );
  const part = fc.constantFrom<Pick<Request, 'type' | 'initiator'>>(
    { type: 'script', initiator: 'https://news.test' },
    { type: 'websocket', initiator: 'https://www.facebook.com' },
  );
  const dress = ([scheme, user, upper]: [string, string, boolean], rest: string) =>
    `${scheme}://${user}${upper ? rest.replace(/^[^/]*/, (one) => one.toUpperCase()) : rest}`;
  return fc
    .oneof(
      { weight: 6, arbitrary: fc.tuple(dressed, named, fc.oneof({ weight: 3, arbitrary: frame }, { weight: 1, arbitrary: part })) },
      { weight: 1, arbitrary: fc.tuple(dressed, numeric, frame) },
    )
    .chain(([dressing, rest, kind]) =>
      fc
        .constantFrom<NonNullable<Request['method']>>('get', 'get', 'post')
        .map((method) => ({ url: dress(dressing, rest), method, ...kind })),
    )
    .filter(({ url, initiator = '' }) => URL.canParse(url) && !WEB_STORE.test(url) && !WEB_STORE.test(initiator));
}
