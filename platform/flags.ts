import { coveringFlag } from '@/policy/covering.ts';
import type { Happening } from '@/policy/event.ts';
import { spellFlag } from '@/policy/flag-line.ts';
import { isKnownRule } from '@/policy/flag/known-rules.ts';
import type { FlagReport } from './channels.ts';
import { coverOnce } from './cover-once.ts';
import type { Cover, Covers } from './covers.ts';
import type { DeviceRecord } from './device-record.ts';
import type { Gate } from './gate.ts';
import { blockHappening } from './happening.ts';
import type { Answers, Sender } from './listen.ts';
import { leadToTell } from './lead-to-tell.ts';
import { isOurs } from './our-pages.ts';
import { muteTab } from './tabs.ts';
import type { Visits } from './visits.ts';
import { isWebAddress } from './web-address.ts';

export type FlagAnswers = Pick<Answers, 'reportFlag'>;

type FlagDeps = {
  gate: Gate;
  visits: Visits;
  covers: Covers;
  clock: () => Date;
  writeLine: DeviceRecord['writeLine'];
  onBug(cause: unknown): void;
};

/** What adults have looked through, or use for their work, is not judged by its words. */
const TRUSTED = new Set(['prepared', 'staff-prepared', 'own-page', 'work-mail']);

/** What the worker says to a frame whose words were flagged. */
export function flagAnswers(deps: FlagDeps): FlagAnswers {
  const { gate, covers } = deps;
  const once = coverOnce(deps);
  return {
    async reportFlag({ flags }, sender) {
      const rules = await gate.ready.then((first) => gate.rules() ?? first);
      const situation = gate.situation();
      const { threshold } = rules.policy.levels[situation.level].cover;
      const address = pageOf(sender);
      const flag = coveringFlag(rules, flags, situation);
      if (!flag || isTrustedAt(gate, address) || (await covers.isRevealed(address, flag.category))) return { action: 'reveal', threshold };
      void muteTab(sender.tabId);
      const cover = await once({ tabId: sender.tabId, category: flag.category }, () => begin(deps, flag, sender));
      // It may stand in another tab by now; the page that was flagged is in this one.
      await lead(deps, { ...cover, tabId: sender.tabId });
      return { action: 'cover', threshold };
    },
  };
}

function lead({ gate, covers, visits }: FlagDeps, cover: Cover): Promise<void> {
  return leadToTell({ covers, visits }, cover, (one) => !isOurs(one) && !isTrustedAt(gate, one));
}

async function begin(deps: FlagDeps, flag: FlagReport, sender: Sender): Promise<Cover> {
  const { gate, covers, clock, writeLine, onBug } = deps;
  // A disk that takes no line keeps no child's eyes on the page.
  const line = await writeLine(lineOf(deps, flag, sender), `flag ${sender.document}`).catch(onBug);
  const { id = crypto.randomUUID(), level = gate.situation().level } = line ?? {};
  const cover = { id, tabId: sender.tabId, address: pageOf(sender), category: flag.category, level, since: clock().toISOString() };
  await covers.begin(cover);
  return cover;
}

/** The line names the frame's own site where a part of the page was flagged. */
function lineOf({ gate, visits }: FlagDeps, flag: FlagReport, sender: Sender): Happening {
  const isPart = sender.frameId !== 0 && isWebAddress(sender.address);
  const { level } = gate.situation();
  const known = spellFlag(flag.score, flag.rules.filter(isKnownRule));
  const clause = gate.rules()?.policy.levels[level].cover.clause ?? '';
  return blockHappening(
    gate,
    { category: flag.category, clause, flaggedBy: [known] },
    {
      address: isPart ? sender.address : pageOf(sender),
      reached: isPart ? 'embedded' : visits.of(sender.tabId),
      kind: 'flag',
    },
  );
}

export function isTrustedAt(gate: Gate, address: string): boolean {
  return TRUSTED.has(gate.decide({ address, as: 'page' })?.step ?? '');
}

/** True where nothing is judged in a frame, for adults have looked through its page or use it for their work. */
export function isTrustedPage(gate: Gate, sender: Sender): boolean {
  return isTrustedAt(gate, pageOf(sender));
}

/** The page of a tab, of which a frame is a part. */
function pageOf({ address, top }: Sender): string {
  return top !== undefined && isWebAddress(top) ? top : address;
}
