import { ARCHIVE_TODAY_HOSTS, WAYBACK_HOSTS } from './archives.ts';

/** How an address carries another one. Patterns are written for paths with their percent forms opened and their slashes made one; case does not count. */
export type Carrier = {
  /** A host with everything under it; `google` is Google's hosts of all countries. */
  host: string;
  /** The paths that do it, without the first slash; all of them without this. */
  path?: string;
  /** Names of the query parameters that may hold the other address, in lower case. */
  query?: readonly string[];
  /** The whole query is the other address. */
  isQuery?: true;
  /** What stands in the path before the other address, after the first slash. */
  before?: string;
  /** The label before the host spells the other host, with hyphens for dots. */
  label?: true;
  /** It sends the browser on to the other address, which is then judged by itself. Without this it shows the other page under its own address. */
  leads?: true;
  /** It gives pages their pictures, or scripts the text of other sites: what a page asks it for is judged too. */
  parts?: true;
};

/** Where an archive's address says when a page was kept, or that all of its copies are meant. */
const WHEN = String.raw`(?:(?:\d[^/]*|\*|[a-z]{2,3}_)/)?`;

const ARCHIVES = WAYBACK_HOSTS.map((host): Carrier => ({
  host,
  before: String.raw`(?:[^/]+/){0,4}?(?:\d{4,}[^/]*|\*)/`,
  query: ['url', 'q'],
  parts: true,
}));

const ARCHIVE_TODAY = ARCHIVE_TODAY_HOSTS.map((host): Carrier => ({
  host,
  before: String.raw`(?:(?:newest|oldest|timegate|timemap|search|submit|o/[^/]+|wip/[^/]+|\d[\d.-]*)/)*`,
  query: ['url', 'q'],
  parts: true,
}));

const TRANSLATORS: readonly Carrier[] = [
  { host: 'google', path: 'translate(?:_[a-z])?|website|gwt/[a-z]+|', query: ['u'] },
  { host: 'translate.goog', label: true, parts: true },
  { host: 'translate.googleusercontent.com', query: ['u'], parts: true },
  ...['by', 'com', 'com.tr', 'kz', 'net', 'ru', 'ua', 'uz'].map((end): Carrier => ({ host: `translate.yandex.${end}`, query: ['url'] })),
  { host: 'translated.turbopages.org', before: 'proxy_u/[^/]+/', parts: true },
  { host: 'bing.com', path: 'translator', query: ['url', 'a'] },
  { host: 'translatetheweb.com', query: ['a'] },
  { host: 'translatetheweb.net', query: ['a'] },
  { host: 'translatoruser-int.com', query: ['a'] },
  { host: 'microsofttranslator.com', query: ['a'] },
  { host: 'papago.naver.net', query: ['url'] },
  { host: 'papago.naver.com', query: ['url'] },
  { host: 'fanyi.baidu.com', query: ['query'] },
  { host: 'translate.baiducontent.com', query: ['query', 'url'] },
  { host: 'translate.sogou.com', query: ['url'] },
  { host: 'fanyi.youdao.com', query: ['url'] },
  { host: 'translate.weblio.jp', query: ['url'] },
  { host: 'excite.co.jp', path: 'world', query: ['wb_url'] },
  { host: 'worldlingo.com', query: ['wl_url'] },
  { host: 'online-translator.com', query: ['url'] },
  { host: 'translate.ru', query: ['url'] },
  { host: 'babelfish.altavista.com', query: ['trurl', 'url'] },
];

const KEPT_COPIES: readonly Carrier[] = [
  { host: 'archive.org', before: `(?:web|save|screenshot|wayback(?:/archive)?)/${WHEN}`, query: ['url'] },
  { host: 'web.archive.org', before: `(?:web|save)/${WHEN}`, parts: true },
  ...ARCHIVE_TODAY,
  ...ARCHIVES,
  { host: 'ghostarchive.org', query: ['term', 'archive'] },
  { host: 'megalodon.jp', before: String.raw`(?:ref/)?(?:pc/)?\d[\d-]*/`, query: ['url'] },
  { host: 'timetravel.mementoweb.org', before: String.raw`[a-z]+/(?:\d+/)?` },
  { host: 'webcitation.org', query: ['url'] },
  { host: 'archive.wikiwix.com', query: ['url'] },
  { host: 'webcache.googleusercontent.com', query: ['q'] },
  { host: 'cc.bingj.com', query: ['u', 'url'] },
  { host: 'yandexwebcache.net', query: ['url'] },
  { host: 'hghltd.yandex.net', query: ['url'] },
  { host: 'cachedview.com', query: ['q', 'url', 'uri'] },
  { host: 'cachedview.nl', query: ['q', 'url', 'uri'] },
  { host: 'cachedpages.com', query: ['q', 'url'] },
  { host: 'viewcached.com', query: ['q', 'url'] },
  { host: 'google', before: '(?:amp/)(?:s/)?' },
  { host: 'amp.google.com', before: '(?:s/)?' },
  { host: 'bing.com', before: 'amp/(?:s/)?' },
  ...['amp.cloudflare.com', 'bing-amp.com', 'cdn.ampproject.org'].map((host): Carrier => ({
    host,
    before: String.raw`[a-z]{1,4}/(?:[a-z]\d+/)*(?:s/)?`,
    label: true,
    parts: true,
  })),
];

const READERS: readonly Carrier[] = [
  { host: 'docs.google.com', query: ['url', 'srcid'] },
  { host: 'drive.google.com', path: '(?:a/[^/]+/)?viewer(?:ng)?(?:/viewer)?', query: ['url'] },
  { host: 'google', path: 'gview|viewer', query: ['url'] },
  { host: 'googleweblight.com', query: ['u', 'lite_url'] },
  { host: 'view.officeapps.live.com', query: ['src'] },
  { host: 'mozilla.github.io', path: 'pdf.js', query: ['file'], parts: true },
  { host: 'r.jina.ai', before: '', query: ['url'], parts: true },
  { host: '12ft.io', before: '(?:proxy/)?', query: ['q', 'url'] },
  { host: '13ft.io', before: '', query: ['q', 'url'] },
  ...['1ft.io', 'freedium.cfd', 'outline.com', 'paywallreader.com', 'removepaywall.com', 'removepaywalls.com', 'txtify.it'].map(
    (host): Carrier => ({ host, before: '(?:search/|proxy/)?', query: ['url', 'q'], parts: true }),
  ),
  { host: 'smry.ai', before: '(?:proxy/)?', query: ['url'], parts: true },
  { host: 'textise.net', query: ['strurl', 'url'] },
  { host: 'printfriendly.com', query: ['url'] },
  { host: 'print-friendly.com', query: ['url'] },
  { host: 'instapaper.com', path: 'text', query: ['u'] },
  { host: 'frogfind.com', query: ['a', 'q'] },
  { host: '68k.news', query: ['a', 'loc'] },
  { host: 'urltomarkdown.com', query: ['url'], parts: true },
  { host: 'pdfcrowd.com', query: ['url', 'src'] },
  { host: 'w3.org', path: 'services', query: ['url'], parts: true },
  { host: 'validator.w3.org', query: ['doc', 'uri'] },
  { host: 'pagespeed.web.dev', query: ['url'] },
];

/** What scripts ask for the text of other sites, and what makes pictures of pages. */
const FETCHERS: readonly Carrier[] = [
  ...['api.allorigins.win', 'api.codetabs.com', 'jsonp.afeld.me', 'whateverorigin.org'].map((host): Carrier => ({
    host,
    query: ['url', 'quest'],
    isQuery: true,
    parts: true,
  })),
  ...['corsproxy.io', 'corsproxy.org', 'cors.lol', 'proxy.corsfix.com', 'test.cors.workers.dev'].map((host): Carrier => ({
    host,
    before: '',
    query: ['url'],
    isQuery: true,
    parts: true,
  })),
  ...['cors-anywhere.herokuapp.com', 'cors.eu.org', 'crossorigin.me', 'proxy.cors.sh'].map((host): Carrier => ({
    host,
    before: '',
    parts: true,
  })),
  { host: 'thingproxy.freeboard.io', before: 'fetch/', parts: true },
  { host: 's0.wp.com', before: 'mshots/v1/' },
  { host: 's.wordpress.com', before: 'mshots/v1/', parts: true },
  { host: 'image.thum.io', before: 'get/(?:[^./]+/)*', query: ['url'], parts: true },
  { host: 'api.microlink.io', query: ['url'], parts: true },
  { host: 'api.screenshotmachine.com', query: ['url'], parts: true },
  { host: 'mini.s-shot.ru', isQuery: true, parts: true },
];

const PICTURES: readonly Carrier[] = [
  { host: 'google', path: 'imgres', query: ['imgrefurl', 'imgurl'] },
  { host: 'duckduckgo.com', path: 'iu', query: ['u'] },
  { host: 'external-content.duckduckgo.com', query: ['u'], parts: true },
  { host: 'proxy.duckduckgo.com', query: ['u'], parts: true },
  { host: 'googleusercontent.com', path: 'gadgets/proxy|proxy', query: ['url'] },
  { host: 'images1-focus-opensocial.googleusercontent.com', query: ['url'], parts: true },
  { host: 'images-opensocial.googleusercontent.com', query: ['url'], parts: true },
  ...['i0.wp.com', 'i1.wp.com', 'i2.wp.com', 'i3.wp.com'].map((host): Carrier => ({ host, before: '', parts: true })),
  ...['images.weserv.nl', 'wsrv.nl'].map((host): Carrier => ({ host, query: ['url'], parts: true })),
  { host: 'slack-imgs.com', query: ['url'], parts: true },
  { host: 'i.embed.ly', query: ['url'], parts: true },
  { host: 'camo.githubusercontent.com', before: '[0-9a-f]+/', parts: true },
  { host: 'res.cloudinary.com', before: '[^/]+/(?:image|video|raw)/fetch/(?:[^./:]+/)*', parts: true },
  { host: 'cdn.statically.io', before: 'img/', parts: true },
  { host: 'rsz.io', before: '', parts: true },
];

const REDIRECTORS: readonly Carrier[] = [
  { host: 'google', path: 'url', query: ['q', 'url'], leads: true },
  { host: 'bing.com', path: 'ck/a', query: ['u'], leads: true },
  { host: 'duckduckgo.com', path: 'l', query: ['uddg'], leads: true },
  { host: 'youtube.com', path: 'redirect', query: ['q'], leads: true },
  ...['l.facebook.com', 'l.instagram.com', 'l.messenger.com', 'lm.facebook.com'].map((host): Carrier => ({
    host,
    query: ['u'],
    leads: true,
  })),
  { host: 'vk.com', path: 'away.php', query: ['to'], leads: true },
  { host: 'safelinks.protection.outlook.com', query: ['url'], leads: true },
  { host: 'slack-redir.net', query: ['url'], leads: true },
  { host: 'steamcommunity.com', path: 'linkfilter', query: ['url', 'u'], leads: true },
  { host: 'out.reddit.com', query: ['url'], leads: true },
  { host: 'exit.sc', query: ['url'], leads: true },
  { host: 'href.li', isQuery: true, leads: true },
];

/** Services that show or lead to the site behind them. */
export const CARRIERS: readonly Carrier[] = [...TRANSLATORS, ...KEPT_COPIES, ...READERS, ...FETCHERS, ...PICTURES, ...REDIRECTORS];
