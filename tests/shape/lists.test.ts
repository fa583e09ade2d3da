import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeOf } from '@/policy/address.ts';
import { CATEGORIES, factsOf, type Category } from '@/policy/category.ts';
import { lists } from '@/policy/lists/index.ts';
import { indexSites, splitSite, valuesAt } from '@/policy/site-index.ts';
import { HostName, SiteEntry } from '@/policy/text.ts';

/** The fewest entries a list may hold: a little under what it holds, so that a dead site can be dropped. docs/lists.md states the same. */
const MINIMUM = {
  'social-networking': 400,
  webmail: 350,
  chat: 110,
  'stranger-chat': 70,
  blogs: 100,
  forums: 170,
  'search-engines': 300,
  'generative-ai': 130,
  proxies: 150,
  'number-address': 10,
  translators: 40,
  archives: 40,
  'file-sharing': 110,
  collaboration: 60,
  dating: 120,
  gambling: 200,
  games: 220,
  shopping: 320,
  streaming: 170,
  'extension-stores': 20,
  'software-download': 110,
  adult: 150,
  extremism: 10,
  violence: 10,
  hate: 25,
  drugs: 100,
  weapons: 70,
  piracy: 160,
} as const satisfies Partial<Record<Category, number>>;

/** Content categories without a list, and why. */
const WITHOUT_LIST = {
  'work-mail': 'The hosts and tenants come from the setting’s own policy.',
  illegal: 'Such lists belong to the IWF and the police, who license them to networks.',
  'self-harm': 'The pages live inside networks, forums and blogs; subscriptions know the rest.',
  bullying: 'It happens inside the networks, chats and forums that have lists of their own.',
  malware: 'Hosts live for hours; only a subscription is fresh enough.',
} as const satisfies Partial<Record<Category, string>>;

/** Registries' own suffixes of more than one label, and whole-site hosts of many owners that nobody may block at once. */
const SUFFIXES = new Set(
  words(`
    co.uk org.uk me.uk ltd.uk plc.uk net.uk sch.uk ac.uk gov.uk nhs.uk police.uk com.ru org.ru net.ru pp.ru msk.ru spb.ru co.ru
    com.pl net.pl org.pl edu.pl gov.pl waw.pl com.ua net.ua org.ua in.ua kiev.ua kyiv.ua od.ua lviv.ua edu.ua gov.ua
    com.tr org.tr net.tr gov.tr edu.tr k12.tr gen.tr co.in net.in org.in gov.in ac.in com.cn net.cn org.cn gov.cn edu.cn
    co.jp ne.jp or.jp ac.jp go.jp ed.jp co.kr or.kr ne.kr go.kr pe.kr com.tw org.tw com.hk com.au net.au org.au edu.au gov.au
    co.nz net.nz org.nz co.za org.za com.br net.br org.br com.ar com.mx com.co com.pe com.ve com.sg com.my com.ph com.vn co.id
    co.th in.th co.il org.il com.eg com.sa com.ae co.ae com.lb com.qa com.kw com.pk com.bd com.by com.kz com.ge com.am com.az
    co.rs com.gr com.mt com.cy com.pt com.es com.ro co.hu com.hr com.mk com.al co.at or.at com.fr com.de com.be com.it gov.ie
  `),
);

/** Hosts that carry work, childhood or half the web: no list may ever hold them. */
const NEVER = words(`
  outlook.office.com outlook.office365.com outlook.cloud.microsoft login.microsoftonline.com login.live.com account.live.com office.com www.office.com
  portal.office.com microsoft365.com m365.cloud.microsoft teams.microsoft.com teams.cloud.microsoft contoso.sharepoint.com contoso-my.sharepoint.com
  forms.office.com eur03.safelinks.protection.outlook.com autodiscover-s.outlook.com attachments.office.net edge.skype.com config.edge.skype.com
  microsoft.com learn.microsoft.com support.microsoft.com windowsupdate.com lync.com viva.cloud.microsoft
  google.com www.google.com google.co.uk accounts.google.com docs.google.com drive.google.com calendar.google.com meet.google.com classroom.google.com
  workspace.google.com admin.google.com contacts.google.com keep.google.com sites.google.com forms.gle maps.google.com
  support.google.com/mail support.google.com/hangouts google.com/maps googleapis.com fonts.googleapis.com gstatic.com fonts.gstatic.com
  googleusercontent.com lh3.googleusercontent.com googletagmanager.com
  egress.com switch.egress.com btconnect.com mail.btconnect.com webmail.btconnect.com bt.com www.bt.com business.bt.com sky.com news.sky.com go.com abc.go.com
  virginmedia.com virginmediabusiness.co.uk talktalk.co.uk plus.net zen.co.uk vodafone.co.uk ee.co.uk o2.co.uk three.co.uk
  apple.com support.apple.com icloud.com www.icloud.com/calendar zoho.com proton.me bing.com www.bing.com yahoo.com uk.yahoo.com uk.news.yahoo.com
  mail.ru news.mail.ru naver.com daum.net qq.com www.163.com onet.pl wp.pl interia.pl gazeta.pl ukr.net rambler.ru libero.it orange.fr
  slack.com app.slack.com zoom.us us02web.zoom.us whereby.com webex.com zulip.com
  tapestryjournal.com eylog.co.uk eyworks.co.uk famly.co app.famly.co babysdays.com parentmail.co.uk classdojo.com web.seesaw.me app.seesaw.me nurseryinabox.com
  blossomeducational.com connectchildcare.com kinderpedia.co parentzone.me kinderm8.com brightwheel.com mybrightwheel.com storypark.com parentpay.com arbor.sc
  gov.uk www.gov.uk education.gov.uk ofsted.gov.uk reports.ofsted.gov.uk nhs.uk www.nhs.uk school.sch.uk cambridgeshire.gov.uk huntingdonshire.gov.uk
  milton-keynes.gov.uk northyorks.gov.uk ico.org.uk iwf.org.uk ceop.police.uk thinkuknow.co.uk childline.org.uk nspcc.org.uk saferinternet.org.uk
  internetmatters.org swgfl.org.uk samaritans.org foundationyears.org.uk pacey.org.uk eyalliance.org.uk ndna.org.uk early-education.org.uk
  bbc.co.uk www.bbc.co.uk bbc.com bbc.co.uk/cbeebies bbc.co.uk/teach bbc.co.uk/bitesize topmarks.co.uk twinkl.co.uk starfall.com oxfordowl.co.uk
  phonicsplay.co.uk phonicsbloom.com ictgames.com mathsframe.co.uk whiterosemaths.com whiterosemaths.com/parent-resources readingeggs.co.uk
  booktrust.org.uk wordsforlife.org.uk tinyhappypeople.co.uk hungrylittleminds.campaign.gov.uk crickweb.co.uk doorwayonline.org.uk purplemash.com
  espresso.co.uk natgeokids.com pbskids.org sesamestreet.org nationalgallery.org.uk nhm.ac.uk rspb.org.uk woodlandtrust.org.uk
  wikipedia.org en.wikipedia.org simple.wikipedia.org wikimedia.org archive.org github.com github.io stackoverflow.com stackexchange.com mozilla.org
  amazonaws.com s3.amazonaws.com cloudfront.net d111111abcdef8.cloudfront.net azureedge.net azurewebsites.net akamaihd.net cloudflare.com
  cdnjs.cloudflare.com jsdelivr.net unpkg.com fastly.net wp.com i0.wp.com gravatar.com wordpress.org wix.com squarespace.com weebly.com jimdo.com
  edublogs.org primaryblogger.co.uk parastorage.com adobe.com fonts.adobe.com theguardian.com telegraph.co.uk
  paypal.com stripe.com hsbc.co.uk lloydsbank.com barclays.co.uk nationalrail.co.uk royalmail.com
`);

/** What each list is there for, by address. */
const SPOT_CHECKS = {
  'social-networking': words(
    'www.facebook.com/groups/x m.facebook.com fb.me x.com mobile.twitter.com www.instagram.com uk.pinterest.com old.reddit.com vk.com m.ok.ru weibo.com sharechat.com mixi.jp band.us sosyal.teknofest.app mastodon.social feddit.uk pixelfed.social nitter.net imginn.com',
  ),
  collaboration: words(
    'docs.google.com/document/d/1/edit forms.gle/x miro.com/app/board/x padlet.com/anna/wall jamboard.google.com/d/1 cryptpad.fr/pad excalidraw.com',
  ),
  webmail: words(
    'mail.google.com/mail/u/0 outlook.live.com/mail hotmail.com uk.mail.yahoo.com mail.aol.com www.icloud.com/mail www.bt.com/email mail.virginmedia.com www.talktalk.co.uk/mail webmail.plus.net e.mail.ru mail.yandex.ru poczta.onet.pl mail.ukr.net mail.proton.me account.proton.me/mail www.zoho.com/mail www.gmx.net 10minutemail.com www.mailinator.com',
  ),
  chat: words(
    'web.whatsapp.com web.telegram.org t.me/s/x www.messenger.com discord.com/channels web.skype.com app.element.io web.libera.chat',
  ),
  'stranger-chat': words('www.omegle.com chatroulette.com ome.tv emeraldchat.com 6obcy.org nekto.me'),
  blogs: words('someone.blogspot.com someone.wordpress.com someone.livejournal.com medium.com/@someone telegra.ph/x ameblo.jp'),
  forums: words('www.mumsnet.com/talk netmums.com boards.4chan.org www.thestudentroom.co.uk wykop.pl pikabu.ru tieba.baidu.com'),
  dating: words('tinder.com uk.match.com www.pof.com badoo.com mamba.ru sympatia.onet.pl shaadi.com muzz.com'),
  'generative-ai': words(
    'chatgpt.com claude.ai gemini.google.com copilot.microsoft.com character.ai huggingface.co/chat www.bing.com/images/create',
  ),
  'search-engines': words('www.google.co.uk/search duckduckgo.com www.bing.com/search'),
  proxies: words('www.croxyproxy.com hide.me'),
  archives: words('web.archive.org/web/2020/x'),
  streaming: words('www.youtube.com www.netflix.com'),
  shopping: words('www.amazon.co.uk www.ebay.co.uk'),
  'extension-stores': words('chromewebstore.google.com/detail/x'),
} as const satisfies Partial<Record<Category, readonly string[]>>;

const entries = CATEGORIES.flatMap((category) => (lists[category] ?? []).map((site) => ({ category, site })));
const index = indexSites(entries.map((entry) => [entry.site, entry] as const));

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Returns the entries that hold an address, by the product's own index, look-alike spelling included. */
function holding(address: string) {
  const place = placeOf(`https://${address}`);
  return [...new Set([place.host, place.skeleton].flatMap((host) => valuesAt(index, host, place.path)))];
}

function isWellSpelled(site: string): boolean {
  const { host, path } = splitSite(site);
  if (!/^[a-z0-9.-]+(\/[a-z0-9._~/-]*[a-z0-9])?$/.test(site) || site.includes('//')) return false;
  if (!SiteEntry.safeParse(site).success || !HostName.safeParse(host).success || !URL.canParse(`https://${site}`)) return false;
  const url = new URL(`https://${site}`);
  return url.hostname === host && url.pathname === (path || '/');
}

/** Documents that people share are work: their list closes them to children and to visitors alone. */
const keeping = (address: string) => holding(address).filter(({ category }) => category !== 'collaboration');

describe('the lists', () => {
  test('every content category has a list, or a reason for having none', () => {
    const content = CATEGORIES.filter((category) => factsOf(category).kind === 'content');
    expect(content.filter((category) => (lists[category] ?? []).length === 0)).toEqual(
      content.filter((category) => category in WITHOUT_LIST),
    );
  });

  test('no list is kept for a category that is about the visit and not the site', () => {
    const listed = CATEGORIES.filter((category) => category in lists);
    // Some names are numbers: every one below them leads to the number that it spells.
    expect(listed.filter((category) => factsOf(category).kind === 'situation')).toEqual(['number-address']);
  });

  test('every file beside the index is in the index', () => {
    const files = readdirSync('policy/lists')
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    expect(files.toSorted()).toEqual(Object.keys(lists).toSorted());
  });

  test('every list has a minimum, and holds it', () => {
    expect(Object.keys(MINIMUM).toSorted()).toEqual(Object.keys(lists).toSorted());
    const short = Object.entries(MINIMUM).filter(([category, least]) => (lists[category as Category] ?? []).length < least);
    expect(short).toEqual([]);
  });

  test('the page about the lists states the same minimum for each', () => {
    const page = readFileSync('docs/lists.md', 'utf8');
    const stated = [...page.matchAll(/^\| `([a-z-]+)` +\| (\d+) +\|/gm)].map(([, category, least]) => [category, Number(least)]);
    expect(Object.fromEntries(stated)).toEqual(MINIMUM);
    const bare = [...page.matchAll(/^\| `([a-z-]+)` +\| none +\|/gm)].map(([, category]) => category);
    expect(new Set(bare)).toEqual(new Set(Object.keys(WITHOUT_LIST)));
  });

  test('the chat lists together hold more than 120 sites', () => {
    expect((lists.chat?.length ?? 0) + (lists['stranger-chat']?.length ?? 0)).toBeGreaterThan(120);
  });
});

describe('an entry', () => {
  test('stands in plain order within its list', () => {
    const unsorted = CATEGORIES.filter((category) => lists[category]?.some((site, at, list) => at > 0 && site < (list[at - 1] ?? '')));
    expect(unsorted).toEqual([]);
  });

  test('stands once, in one list', () => {
    const homes = Map.groupBy(entries, ({ site }) => site);
    expect([...homes.values()].filter((found) => found.length > 1)).toEqual([]);
  });

  test('is lower-case ASCII that an address gives back unchanged', () => {
    expect(entries.filter(({ site }) => !isWellSpelled(site))).toEqual([]);
  });

  test('leaves out www, which is under the host anyway', () => {
    expect(entries.filter(({ site }) => /(^|\.)www\d?\./.test(site))).toEqual([]);
  });

  test('is never a registry’s suffix, a single label or a name that cannot exist', () => {
    const hosts = entries.map(({ site }) => splitSite(site).host);
    expect(hosts.filter((host) => !host.includes('.') || SUFFIXES.has(host))).toEqual([]);
    expect(hosts.filter((host) => /\.(test|example|invalid|localhost|local|onion)$/.test(host))).toEqual([]);
  });

  test('is not swallowed by a shorter entry of its own list', () => {
    const swallowed = entries.filter(({ category, site }) =>
      holding(site).some((other) => other.category === category && other.site !== site),
    );
    expect(swallowed).toEqual([]);
  });

  test('of an open list does not lie under an entry of a locked one', () => {
    const shut = entries.filter(({ category, site }) => {
      return !factsOf(category).locked && holding(site).some((other) => factsOf(other.category).locked);
    });
    expect(shut).toEqual([]);
  });
});

describe('an address', () => {
  test('of work, learning or half the web is in no list', () => {
    expect(NEVER.length).toBeGreaterThan(60);
    expect(NEVER.map((address) => [address, keeping(address)]).filter(([, found]) => found?.length !== 0)).toEqual([]);
  });

  test.each(Object.entries(SPOT_CHECKS))('that %s is about is in that list', (category, addresses) => {
    const missed = addresses.filter((address) => !holding(address).some((entry) => entry.category === category));
    expect(missed).toEqual([]);
  });

  test('that only ends like a listed host is not in the list', () => {
    expect(words('notfacebook.com myx.com facebook.com.example.org icloud.com/mailing bt.com/emails').flatMap(holding)).toEqual([]);
  });
});
