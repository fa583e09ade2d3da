import { defineContentScript } from 'wxt/utils/define-content-script';
import { createAsking, type Opening } from './asking.ts';
import { createHiding } from './hiding.ts';
import { createScoring } from './scoring.ts';
import { watchPictures } from './watching.ts';

/** The browser's own object: an extension's library would weigh on every page. */
declare const chrome: { runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } } };

/** What scripts of ours in one frame have in common; a page sees none of it. */
type Common = { endPictures?: () => void; notePicture?: (score: number) => void };

/**
 * Keeps every picture of the page a soft box until it has been judged on the device. Registered while the worker runs, and only where the policy wants pictures
 * judged.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: ['<all_urls>'],
  main() {
    const common = globalThis as Common;
    const endOlder = common.endPictures;
    let end: (() => void) | undefined;
    let covers = false;
    let isOver = false;
    const begin = (): (() => void) =>
      watchPictures({ hiding: createHiding(), score: createScoring(asking), flagged: (score) => covers && common.notePicture?.(score) });
    const hear = (opening: Opening): void => {
      if (isOver) return;
      ({ covers } = opening);
      if (opening.judge === 'ready') end ??= begin();
      else {
        end?.();
        end = undefined;
      }
    };
    const asking = createAsking(hear);
    end = begin();
    // One that was given to this page before has its boxes here still: ours stand first.
    endOlder?.();
    common.endPictures = () => {
      isOver = true;
      end?.();
    };
    // The worker nudges every frame when the level or the rules have changed.
    chrome.runtime.onMessage.addListener(() => void (isOver || asking.open()));
  },
});
