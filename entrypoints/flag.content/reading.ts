import type { Curtain } from './curtain.ts';
import { createJudge, type Ruling } from './judge.ts';
import type { Flag } from '@/policy/flag/weigh.ts';
import { describedBy, DESCRIBING, textIn } from './text-in.ts';

/** So much text without a flag says what a page is like; a shorter one is judged when it has been read whole. */
const SIZEABLE = 1_500;
/** How long a page that says nothing more is waited for. */
const BUDGET_MS = 1_500;

type ReadingDeps = { curtain: Curtain; holds: boolean; report(flags: Flag[]): Promise<Ruling> };

/** Reads this document from now on and judges it; where it holds, nothing of it is shown before the first verdict. Returns what judges anew what was let stand. */
export function readPage({ curtain, holds, report }: ReadingDeps): () => void {
  let isHeld = holds;
  let length = 0;
  let budget: ReturnType<typeof setTimeout> | undefined;
  const judge = createJudge({
    report,
    suspected: () => curtain.draw('cover'),
    cleared: () => (isHeld ? curtain.draw('hold') : curtain.lift()),
    covered: () => curtain.draw('cover'),
  });

  const describe = (descriptions: readonly string[]): void => {
    for (const words of descriptions) judge.flagger.read(words, 'description');
  };
  const readNode = (node: Node): void => {
    const { text, descriptions } = textIn(node);
    length += text.length;
    if (text.trim() !== '') judge.flagger.read(text, node.parentNode?.nodeName === 'TITLE' ? 'title' : 'text');
    describe(descriptions);
  };
  const read = ({ type, target, addedNodes }: MutationRecord): void => {
    if (type === 'characterData') readNode(target);
    else if (type === 'attributes') describe(target instanceof Element ? describedBy(target) : []);
    else for (const node of addedNodes) readNode(node);
  };
  /** The first verdict: what has been read so far is let through, or the worker is being asked about it. */
  const verdict = (): void => {
    if (!isHeld) return;
    isHeld = false;
    clearTimeout(budget);
    judge.look();
    if (!judge.isSuspected()) curtain.lift();
  };
  const judged = (): void => {
    judge.look();
    curtain.mend();
    if (!isHeld) return;
    clearTimeout(budget);
    budget = setTimeout(() => length > 0 && verdict(), BUDGET_MS);
    if (length >= SIZEABLE && !judge.isSuspected()) verdict();
  };

  if (isHeld) curtain.draw('hold');
  judge.flagger.read(location.href, 'address');
  const observer = new MutationObserver((records) => {
    for (const record of records) read(record);
    judged();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: DESCRIBING });
  if (document.documentElement) readNode(document.documentElement);
  addEventListener('DOMContentLoaded', verdict, { capture: true, once: true });
  if (document.readyState !== 'loading') verdict();
  return () => judge.lookAgain();
}
