import { defineContentScript } from 'wxt/utils/define-content-script';

/**
 * Says to the script that is registered after it, and reads the page, that pages are held back here until they are judged. It is registered where a child is, and
 * carries the level without a question to the worker.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: ['<all_urls>'],
  main: () => void Object.assign(globalThis, { holdsPages: true }),
});
