import { browser } from '@wxt-dev/browser';
import { placeOf } from '@/policy/address.ts';
import { factsOf } from '@/policy/category.ts';
import { REVEAL_MINUTES } from '@/policy/cover-answer.ts';
import type { Person } from '@/policy/document.ts';
import type { Happening } from '@/policy/event.ts';
import { adultIn } from '@/policy/people.ts';
import { addressMeant } from '@/policy/wrapped.ts';
import type { Came, Request } from './channels.ts';
import { pageOf, type Cover, type Covers } from './covers.ts';
import type { DeviceRecord } from './device-record.ts';
import { explain } from './explain.ts';
import type { Gate } from './gate.ts';
import type { Entered } from './entrance.ts';
import type { Answers } from './listen.ts';
import { adultsIn, entryOf } from './popup-answers.ts';

export type CoverAnswers = Pick<Answers, 'showCover' | 'callAdult' | 'comeToCover' | 'settleCover'>;

export type CoverDeps = {
  gate: Gate;
  covers: Covers;
  clock: () => Date;
  write: DeviceRecord['write'];
  /** Looks at a person's PIN, and lets nobody in. */
  check(person: string, pin: string): Promise<Entered>;
  waitMs(): Promise<number>;
  onBug(cause: unknown): void;
};

/** An adult at the page of a cover: who, and how many seconds after it began. */
type Beside = { cover: string; person: Person; seconds: number };

/** What the worker says to the tell page: what stands there, the child's call, the adult's PIN and their two taps. */
export function coverAnswers({ gate, covers, clock, write, check, waitMs, onBug }: CoverDeps): CoverAnswers {
  /** By document: it ends with the worker, and the PIN is asked for once more. */
  const beside = new Map<string, Beside>();
  const secondsOf = ({ since }: Cover): number => Math.max(0, Math.round((clock().getTime() - Date.parse(since)) / 1_000));
  const revealFor = async ({ address }: Cover, ms: number): Promise<void> => {
    await covers.reveal(address, new Date(clock().getTime() + ms));
    setTimeout(() => void endReveals(covers).catch(onBug), ms + 1_000);
  };

  return {
    async showCover({ address }, sender) {
      const { policy } = await gate.ready.then((first) => gate.rules() ?? first);
      const cover = await covers.find(sender.tabId, address);
      const situation = gate.situation();
      const closed = cover && { category: cover.category ?? 'unprepared', clause: policy.levels[situation.level].cover.clause };
      const { category: _, ...told } = explain({ policy }, closed, address, situation);
      return {
        ...told,
        ...(cover?.category ? { category: cover.category } : {}),
        id: cover?.id ?? '',
        elapsedSeconds: cover ? secondsOf(cover) : 0,
        isCalled: cover?.isCalled ?? false,
        adults: adultsIn(policy, gate.here()),
        waitSeconds: Math.ceil((await waitMs()) / 1_000),
      };
    },
    async callAdult({ address }, sender) {
      const cover = await covers.find(sender.tabId, address);
      if (!cover) return {};
      await write(coverHappening(gate, cover, { kind: 'call' }), `call ${cover.id}`);
      await covers.begin({ ...cover, isCalled: true });
      return {};
    },
    async comeToCover({ address, person: id, pin }, sender) {
      const cover = await covers.find(sender.tabId, address);
      const entry = entryOf(cover ? await check(id, pin) : { outcome: 'refused' });
      const rules = gate.rules();
      const person = rules && adultIn(rules.policy, id);
      if (entry.outcome !== 'done' || !cover || !person) return entry;
      beside.set(sender.document, { cover: cover.id, person, seconds: secondsOf(cover) });
      return { ...entry, seen: seenBy(person, cover) };
    },
    async settleCover(answer, sender) {
      const cover = await covers.find(sender.tabId, answer.address);
      const adult = beside.get(sender.document);
      beside.delete(sender.document);
      if (!cover || adult?.cover !== cover.id || !mayEnd(adult.person, cover, answer)) return { outcome: 'refused' };
      await write(answeredHappening(gate, cover, { adult, answer }), `answered ${cover.id} ${crypto.randomUUID()}`);
      if (answer.ending === 'held') await covers.begin({ ...cover, isHeld: true });
      else await covers.end(cover.id);
      if (answer.ending === 'opened') await revealFor(cover, (answer.minutes ?? 0) * 60_000);
      return { outcome: 'done' };
    },
  };
}

/** Loads the pages again whose time is up, so that they are judged again. */
export async function endReveals(covers: Covers): Promise<void> {
  const ended = new Set(await covers.takeEnded());
  if (ended.size === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id, url = '' }) => id !== undefined && ended.has(pageOf(url)) && browser.tabs.reload(id)));
}

/** A visitor answers, and opens nothing; what may be illegal is opened by nobody. */
function seenBy({ level }: Person, { address, category, isHeld = false }: Cover): NonNullable<Came['seen']> {
  const isLocked = category !== undefined && factsOf(category).locked;
  const mayOpen = !isLocked && !isHeld && (level === 'staff' || level === 'manager');
  return { host: placeOf(addressMeant(address)).host, mayOpen, isLocked, isHeld, mayRelease: level === 'manager' };
}

type Answer = Request<'settleCover'>;

function mayEnd(person: Person, cover: Cover, { finding, ending, minutes }: Answer): boolean {
  const { mayOpen, isHeld, mayRelease } = seenBy(person, cover);
  if (isIllegal(cover, finding)) return ending === 'held' || (ending === 'released' && isHeld && mayRelease);
  if (ending === 'returned') return cover.category === undefined;
  if (ending === 'opened') return mayOpen && cover.category !== undefined && REVEAL_MINUTES.some((offered) => offered === minutes);
  return ending !== 'held' && ending !== 'released';
}

function isIllegal({ category, isHeld }: Cover, finding?: Answer['finding']): boolean {
  return isHeld === true || category === 'illegal' || finding === 'maybe-illegal';
}

function answeredHappening(gate: Gate, cover: Cover, { adult, answer }: { adult: Beside; answer: Answer }): Happening {
  const { finding, ending, minutes } = answer;
  return {
    ...coverHappening(gate, cover, { kind: 'answered' }),
    ...(isIllegal(cover, finding) ? { category: 'illegal' } : {}),
    action: ending === 'opened' ? 'allow' : 'note',
    person: adult.person.id,
    finding,
    ending,
    ...(ending === 'opened' && minutes !== undefined ? { minutes } : {}),
    seconds: adult.seconds,
  };
}

/** A line about a cover that stands: which one, as what it was flagged, and at child level the host alone. */
export function coverHappening(
  gate: Gate,
  cover: Pick<Cover, 'id' | 'address' | 'category' | 'level'>,
  of: Pick<Happening, 'kind' | 'seconds'>,
): Happening {
  const { id, address, category, level } = cover;
  const { host } = placeOf(addressMeant(address));
  return {
    ...of,
    level,
    action: 'note',
    ...(id === '' ? {} : { cover: id }),
    ...(category ? { category } : {}),
    ...(host === '' ? {} : { host: host.slice(0, 253) }),
    revision: gate.revision(),
    repeats: 1,
  };
}
