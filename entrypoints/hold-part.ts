import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourPages } from '@/platform/our-pages.ts';
import { pauseBefore } from '@/platform/send.ts';
import { askVerdict } from './hold/verdict.ts';
import { waitForVerdict } from './hold/wait.ts';

const replace = (address: string): void => location.replace(address);

/**
 * The hold page of a frame, `public/hold-part.html`. A page may have a hundred of them at once, and there is no room in one for a picture or for words: it is this one
 * script and nothing else.
 */
export default defineUnlistedScript(() => {
  void waitForVerdict({
    address: () => location.hash.slice(1),
    askVerdict: (address) => askVerdict({ address }),
    open: replace,
    // Our script in the page around this frame takes the word; to the page itself it says nothing.
    follow: (by) => parent.postMessage(by, '*'),
    close: () => replace(ourPages().part),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    pauseBefore,
  });
});
