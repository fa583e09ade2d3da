import { defineConfig } from 'wxt';

/** The manifest: every permission here has its reason in docs/permissions.md, held by a shape test. */
export default defineConfig({
  imports: false,
  manifest: {
    name: 'Stairgate',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '121',
    permissions: [
      'alarms',
      'declarativeNetRequest',
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
    action: { default_title: 'Stairgate' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src http: https:; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [{ resources: ['blocked.html', 'hold.html', 'part.html'], matches: ['<all_urls>'] }],
  },
  vite: () => ({ build: { target: 'chrome121' } }),
});
