import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import * as packed from './policy/flag/words/packed.ts';

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

const LISTS_APART = { output: { codeSplitting: { groups: [{ name: 'lists', test: /\/policy\/(?:lists|tables|flag\/words)\// }] } } };

/** What makes a schema does nothing else: one that nobody uses is not carried along. No function of ours has these names. */
const SCHEMAS = ['object', 'strictObject', 'array', 'optional', 'string', 'int'];

/** Words are packed when the extension is built, and not anew on every page. */
const PACKED_WORDS: Plugin = {
  name: 'stairgate:packed-words',
  load: (id) =>
    id.endsWith('/policy/flag/words/packed.ts')
      ? Object.entries(packed)
          .map(([name, words]) => `export const ${name} = ${JSON.stringify(words)};`)
          .join('\n')
      : undefined,
};

/** WXT's own frame of a content script posts a message to the page, with the extension's id, and weighs on every page. Ours starts the script, and hands over what it comes to. */
const NO_FRAME: Plugin = {
  name: 'stairgate:no-frame',
  transform: (code, id) => {
    if (!id.includes('virtual:wxt-content-script-isolated-world-entrypoint')) return undefined;
    const [definition] = /^import definition from .+$/m.exec(code) ?? [];
    if (definition === undefined) throw new Error('WXT starts content scripts in another way than it did.');
    return { code: `${definition}\nexport default definition.main();`, map: null };
  },
};

/** The manifest: every permission here has its reason in docs/permissions.md, held by a shape test. */
export default defineConfig({
  imports: false,
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // WebCrypto verifies Ed25519, which signs live bundles, from about this version on.
    minimum_chrome_version: '137',
    permissions: [
      'alarms',
      'bookmarks',
      'browsingData',
      'declarativeNetRequest',
      'downloads',
      'identity',
      'identity.email',
      'idle',
      'offscreen',
      'scripting',
      'storage',
      'tabs',
      'unlimitedStorage',
      'webNavigation',
      'webRequest',
      'webRequestBlocking',
    ],
    host_permissions: ['<all_urls>'],
    incognito: 'split',
    storage: { managed_schema: 'managed_schema.json' },
    icons: ICONS,
    action: { default_title: '__MSG_name__', default_icon: ICONS },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      tell: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_tell__' },
      'step-down': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_stepDown__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; media-src 'self'; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [{ resources: ['blocked.html', 'hold.html', 'hold-part.html', 'part.html'], matches: ['<all_urls>'] }],
  },
  vite: () => ({
    plugins: [PACKED_WORDS, NO_FRAME],
    build: { target: 'chrome137', rolldownOptions: { treeshake: { manualPureFunctions: SCHEMAS } } },
  }),
  hooks: {
    'vite:build:extendConfig': (_entrypoints, { build }) => {
      // A content script is one file, with the words that it needs in it.
      if (build && !build.lib) build.rolldownOptions = mergeConfig(build.rolldownOptions ?? {}, LISTS_APART);
    },
  },
});
