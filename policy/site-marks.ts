import type { Category } from './category.ts';

/**
 * A fixed mark that a piece of software leaves on every site it runs, and what such a site is. `meta` is a meta element's name with what its content begins
 * with, in lower case; `selector` finds an element that only this software writes.
 */
export type SiteMark = { id: string; category: Category } & ({ meta: readonly [name: string, begins: string] } | { selector: string });

/** Sites that run software for talking to strangers, whatever their names are. The sources are the pages that each software writes as its makers publish it. */
export const SITE_MARKS: readonly SiteMark[] = [
  ...[
    'mastodon',
    'pleroma',
    'akkoma',
    'misskey',
    'friendica',
    'gnu social',
    'hubzilla',
    'pixelfed',
    'diaspora',
    'gotosocial',
    'wafrn',
    'lemmy',
  ].map((name): SiteMark => ({ id: `generator-${name.replace(' ', '-')}`, category: 'social-networking', meta: ['generator', name] })),
  {
    id: 'mastodon',
    category: 'social-networking',
    selector: '#mastodon[data-props], script#initial-state[type="application/json"] ~ #mastodon',
  },
  { id: 'misskey', category: 'social-networking', selector: '#misskey_app' },
  { id: 'pleroma', category: 'social-networking', selector: 'script#initial-results[type="application/json"]' },
  { id: 'lemmy', category: 'social-networking', selector: '.lemmy-site' },
  { id: 'peertube', category: 'streaming', meta: ['platform', 'peertube'] },
  ...['discourse', 'phpbb', 'vbulletin', 'mybb', 'smf', 'nodebb', 'flarum'].map((name): SiteMark => ({
    id: `generator-${name}`,
    category: 'forums',
    meta: ['generator', name],
  })),
  { id: 'phpbb', category: 'forums', selector: 'body#phpbb' },
  { id: 'xenforo', category: 'forums', selector: 'html#XF' },
  { id: 'element', category: 'chat', selector: '#matrixchat' },
  { id: 'rocket-chat', category: 'chat', meta: ['application-name', 'rocket.chat'] },
  { id: 'mattermost', category: 'chat', meta: ['application-name', 'mattermost'] },
  { id: 'zulip', category: 'chat', meta: ['application-name', 'zulip'] },
  { id: 'roundcube', category: 'webmail', selector: 'body.task-login #login-form[action*="_task=login"], form#login-form #rcmloginuser' },
  { id: 'snappymail', category: 'webmail', selector: '#rl-app' },
  { id: 'horde', category: 'webmail', selector: 'form#horde_login, form[name="horde_login"]' },
  { id: 'squirrelmail', category: 'webmail', selector: 'form[name="login_form"] input[name="login_username"]' },
  { id: 'zimbra', category: 'webmail', selector: '#ZLoginPanel, .ZLoginInfoPanel' },
  { id: 'outlook-web', category: 'webmail', selector: 'form[action*="/owa/auth.owa"]' },
  { id: 'nitter', category: 'social-networking', selector: 'link[rel="search"][title="nitter" i], .timeline-container .tweet-link' },
  {
    id: 'redlib',
    category: 'social-networking',
    selector: 'meta[name="application-name" i][content="redlib" i], a[href="https://github.com/redlib-org/redlib"]',
  },
  {
    id: 'invidious',
    category: 'streaming',
    selector: 'link[rel="search"][title="invidious" i], #player-container[aria-label] ~ #contents',
  },
  { id: 'piped', category: 'streaming', meta: ['description', 'an alternative privacy-friendly youtube frontend'] },
  { id: 'searxng', category: 'search-engines', meta: ['generator', 'searxng'] },
  { id: 'searx', category: 'search-engines', meta: ['generator', 'searx'] },
  { id: 'whoogle', category: 'search-engines', selector: 'link[rel="search"][title="whoogle search" i]' },
  {
    id: 'ultraviolet',
    category: 'proxies',
    selector: 'script[src*="uv.bundle.js"], script[src*="uv.handler.js"], script[src*="uv.config.js"]',
  },
  {
    id: 'scramjet',
    category: 'proxies',
    selector: 'script[src*="scramjet.all.js"], script[src*="scramjet.bundle.js"], script[src*="scramjet.client.js"]',
  },
  {
    id: 'hammerhead',
    category: 'proxies',
    selector: 'script[src*="rammerhead.js"], script[src$="/hammerhead.js"], script.self-removing-script-hammerhead-shadow-ui',
  },
  { id: 'glype', category: 'proxies', selector: 'form[action*="includes/process.php?action=update"]' },
  {
    id: 'php-proxy',
    category: 'proxies',
    selector: '#top_form form [name="url"], form[action*="index.php"] input[name="url"][placeholder^="http"]',
  },
  { id: 'cgiproxy', category: 'proxies', selector: 'form[action*="nph-proxy"]' },
];
