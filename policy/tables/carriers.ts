/** How an address carries another one: in a query parameter, after a path prefix, or in the host's own first label. */
export type Carrier = {
  host: string;
  path?: string;
  query?: readonly string[];
  after?: RegExp;
  /** It sends the browser on to the other address, which is then judged by itself. Without this it shows the other page under its own address. */
  leads?: true;
};

/** Services that show or lead to the site behind them. Google's country hosts are matched by `isGoogle`. */
export const CARRIERS: readonly Carrier[] = [
  { host: 'google', path: '/url', query: ['q', 'url'], leads: true },
  { host: 'google', path: '/imgres', query: ['imgrefurl', 'imgurl'] },
  { host: 'google', path: '/translate', query: ['u'] },
  { host: 'google', after: /^\/amp\/(?:s\/)?(.+)$/ },
  { host: 'docs.google.com', query: ['url'] },
  { host: 'cdn.ampproject.org', after: /^\/[a-z]\/(?:s\/)?(.+)$/ },
  { host: 'webcache.googleusercontent.com', query: ['q'] },
  { host: 'web.archive.org', after: /^\/(?:web|save)\/(?:\d[^/]*\/|\*\/)?(.+)$/ },
  ...['archive.ph', 'archive.is', 'archive.today', 'archive.li', 'archive.vn', 'archive.fo', 'archive.md'].map((host) => ({
    host,
    after: /^\/(?:newest\/|oldest\/|o\/[^/]+\/|\d+\/)?(https?:.+)$/,
  })),
  { host: 'r.jina.ai', after: /^\/(.+)$/ },
  { host: '12ft.io', after: /^\/(https?:.+)$/, query: ['q'] },
  { host: 'translate.yandex.ru', query: ['url'] },
  { host: 'translate.yandex.com', query: ['url'] },
  { host: 'translatetheweb.com', query: ['a'] },
  { host: 'microsofttranslator.com', query: ['a'] },
  { host: 'duckduckgo.com', path: '/l/', query: ['uddg'], leads: true },
  { host: 'youtube.com', path: '/redirect', query: ['q'], leads: true },
  { host: 'l.facebook.com', query: ['u'], leads: true },
  { host: 'l.instagram.com', query: ['u'], leads: true },
  { host: 'vk.com', path: '/away.php', query: ['to'], leads: true },
  { host: 'safelinks.protection.outlook.com', query: ['url'], leads: true },
  { host: 'slack-redir.net', query: ['url'], leads: true },
  { host: 'steamcommunity.com', path: '/linkfilter', query: ['url', 'u'], leads: true },
  { host: 'out.reddit.com', query: ['url'], leads: true },
  { host: 'exit.sc', query: ['url'], leads: true },
  { host: 'view.officeapps.live.com', query: ['src'] },
  { host: 'googleweblight.com', query: ['u', 'lite_url'] },
  { host: 'translate.googleusercontent.com', query: ['u'] },
  { host: 'papago.naver.net', query: ['url'] },
  { host: 'fanyi.baidu.com', query: ['query'] },
  { host: 'arquivo.pt', after: /^\/(?:noFrame\/replay|wayback)\/(?:\d[^/]*\/)?(.+)$/ },
  { host: 'timetravel.mementoweb.org', after: /^\/[a-z]+\/\d+\/(.+)$/ },
  { host: 'bing-amp.com', after: /^\/[a-z]\/(?:s\/)?(.+)$/ },
  { host: 'yandexwebcache.net', query: ['url'] },
  { host: 'duckduckgo.com', path: '/iu/', query: ['u'] },
  { host: 'googleusercontent.com', path: '/gadgets/proxy', query: ['url'] },
  { host: 'wp.com', after: /^\/([^/]+\.[^/]+\/.+)$/ },
  { host: 'printfriendly.com', query: ['url'] },
  { host: 'txtify.it', after: /^\/(.+)$/ },
  { host: 'images.weserv.nl', query: ['url'] },
  { host: 'wsrv.nl', query: ['url'] },
];
