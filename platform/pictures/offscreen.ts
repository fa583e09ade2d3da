import { browser } from '@wxt-dev/browser';
import { judgesPictures } from '@/policy/pictures.ts';
import type { Gate } from '../gate.ts';
import { createTurns } from '@/platform/in-turn.ts';
import type { Answers, Sender } from '@/platform/listen.ts';

const PAGE = 'pictures.html';

/**
 * What the worker says to a frame that wants pictures judged: whether there is anybody to ask. It opens the page that judges, and that page closes by itself; no
 * picture and no address of one comes through the worker.
 */
export function pictureAnswers(gate: Gate, isTrusted: (sender: Sender) => boolean): Pick<Answers, 'openPictures'> {
  const inTurn = createTurns();
  return {
    async openPictures(_request, sender) {
      const { policy } = await gate.ready.then((first) => gate.rules() ?? first);
      const { level } = gate.situation();
      if (!judgesPictures(policy, level) || isTrusted(sender)) return { judge: 'off', covers: false };
      await inTurn(open);
      return { judge: 'ready', covers: level === 'child' };
    },
  };
}

/** A worker cannot load code later, and a model is not for every start of it: only a page can. */
async function open(): Promise<void> {
  const standing = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (standing.length > 0) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['BLOBS'],
    justification: 'Pictures are judged on the device before they are shown.',
  });
}
