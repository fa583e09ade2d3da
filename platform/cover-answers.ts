import { browser } from '@wxt-dev/browser';
import { placeOf } from '@/policy/address.ts';
import type { Person } from '@/policy/document.ts';
import type { Happening } from '@/policy/event.ts';
import { adultIn } from '@/policy/people.ts';
import { addressMeant } from '@/policy/wrapped.ts';
import type { Reply, Request } from './channels.ts';
import { isIllegal, mayEnd, seenBy, type Answer } from './cover-rights.ts';
import { pageOf, type Cover, type Covers } from './covers.ts';
import type { DeviceRecord } from './device-record.ts';
import { explain } from './explain.ts';
import type { Gate } from './gate.ts';
import type { Entered } from './entrance.ts';
import type { Answers, Sender } from './listen.ts';
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

/** The adults at each tell page, by document: they end with the worker, and the PIN is asked for once more. */
type Answering = CoverDeps & { beside: Map<string, Beside> };

/** What the worker says to the tell page: what stands there, the child's call, the adult's PIN and their two taps. */
export function coverAnswers(deps: CoverDeps): CoverAnswers {
  const answering: Answering = { ...deps, beside: new Map() };
  return {
    showCover: (request, sender) => showCover(deps, request, sender),
    callAdult: (request, sender) => callAdult(deps, request, sender),
    comeToCover: (request, sender) => comeToCover(answering, request, sender),
    settleCover: (request, sender) => settleCover(answering, request, sender),
  };
}

async function showCover(deps: CoverDeps, { address }: Request<'showCover'>, { tabId }: Sender): Promise<Reply<'showCover'>> {
  const { gate, covers, clock, waitMs } = deps;
  const { policy } = await gate.ready.then((first) => gate.rules() ?? first);
  const cover = await covers.find(tabId, address);
  if (cover && (cover.picture !== 'shown' || cover.tabId !== tabId)) await covers.show(cover.id, tabId);
  const situation = gate.situation();
  const closed = cover && { category: cover.category ?? 'unprepared', clause: policy.levels[situation.level].cover.clause };
  const { category: _, ...told } = explain({ policy }, { address, closed }, situation);
  return {
    ...told,
    ...(cover?.category ? { category: cover.category } : {}),
    id: cover?.id ?? '',
    elapsedSeconds: cover ? secondsOf(cover, clock()) : 0,
    isCalled: cover?.isCalled ?? false,
    adults: adultsIn(policy, gate.here()),
    waitSeconds: Math.ceil((await waitMs()) / 1_000),
  };
}

async function callAdult(
  { gate, covers, write }: CoverDeps,
  { address }: Request<'callAdult'>,
  { tabId }: Sender,
): Promise<Reply<'callAdult'>> {
  const cover = await covers.find(tabId, address);
  if (!cover) return {};
  await write(coverHappening(gate, cover, { kind: 'call' }), `call ${cover.id}`);
  await covers.begin({ ...cover, isCalled: true });
  return {};
}

async function comeToCover(answering: Answering, request: Request<'comeToCover'>, sender: Sender): Promise<Reply<'comeToCover'>> {
  const { gate, covers, clock, check, beside } = answering;
  const cover = await covers.find(sender.tabId, request.address);
  const entry = entryOf(cover ? await check(request.person, request.pin) : { outcome: 'refused' });
  const rules = gate.rules();
  const person = rules && adultIn(rules.policy, request.person);
  if (entry.outcome !== 'done' || !cover || !person) return entry;
  beside.set(sender.document, { cover: cover.id, person, seconds: secondsOf(cover, clock()) });
  return { ...entry, seen: seenBy(person, cover) };
}

async function settleCover(answering: Answering, answer: Answer, sender: Sender): Promise<Reply<'settleCover'>> {
  const { gate, covers, write, beside } = answering;
  const cover = await covers.find(sender.tabId, answer.address);
  const adult = beside.get(sender.document);
  beside.delete(sender.document);
  if (!cover || adult?.cover !== cover.id || !mayEnd(adult.person, cover, answer)) return { outcome: 'refused' };
  await write(answeredHappening(gate, cover, { adult, answer }), `answered ${cover.id} ${crypto.randomUUID()}`);
  if (answer.ending === 'held') await covers.begin({ ...cover, isHeld: true });
  else await covers.end(cover.id);
  if (answer.ending === 'opened') await revealFor(answering, cover, (answer.minutes ?? 0) * 60_000);
  return { outcome: 'done' };
}

function secondsOf({ since }: Cover, now: Date): number {
  return Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 1_000));
}

async function revealFor({ covers, clock, onBug }: CoverDeps, { address }: Cover, ms: number): Promise<void> {
  await covers.reveal(address, new Date(clock().getTime() + ms));
  setTimeout(() => void endReveals(covers).catch(onBug), ms + 1_000);
}

/** Loads the pages again whose time is up, so that they are judged again. */
export async function endReveals(covers: Covers): Promise<void> {
  const ended = new Set(await covers.takeEnded());
  if (ended.size === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id, url = '' }) => id !== undefined && ended.has(pageOf(url)) && browser.tabs.reload(id)));
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
