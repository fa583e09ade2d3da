import { defineContentScript } from 'wxt/utils/define-content-script';

/**
 * Says to the script that is put into the page after it, and reads pages, that an adult checks this one: it reads it once, answers, and leaves. In no page by itself.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: ['<all_urls>'],
  main: () => void Object.assign(globalThis, { checksPage: true }),
});
