import { opensByPin } from '@/policy/by-pin.ts';
import type { Visit } from '@/policy/decision.ts';
import { markOf } from '@/policy/mark.ts';
import type { SendSealed } from './confidential/sealed-reports.ts';
import type { CallAnswers } from './calls.ts';
import type { CoverAnswers } from './cover-answers.ts';
import type { FlagAnswers } from './flags.ts';
import type { Reply, Request } from './channels.ts';
import { holdsClosedFrame } from './framed.ts';
import type { Gate } from './gate.ts';
import type { DeviceRecord } from './device-record.ts';
import { isCut } from './connections.ts';
import { explain } from './explain.ts';
import { blockHappening } from './happening.ts';
import { leadHeld, type HeldFrames } from './held-frames.ts';
import type { Answers, Sender } from './listen.ts';
import type { NeighbourAnswers } from './neighbours.ts';
import type { PopupAnswers } from './popup-answers.ts';
import { agreedFor } from './live/agreed.ts';
import { askFor, askingFor } from './live/asking.ts';
import type { Asks } from './live/asks.ts';
import type { PreparingAnswers } from './live/preparing.ts';
import { standingAt } from './standing-at.ts';
import { wasStopped } from './stopped-details.ts';
import { loadAnew } from './tabs.ts';
import type { Visits } from './visits.ts';
import { judgeTab } from './watch.ts';

/** Channels that other parts answer. */
type Elsewhere =
  | 'tellMarks'
  | keyof PopupAnswers
  | keyof PreparingAnswers
  | keyof FlagAnswers
  | keyof NeighbourAnswers
  | keyof CoverAnswers
  | keyof CallAnswers
  | 'openPictures'
  | 'askUploads'
  | 'stopUpload'
  | 'askDetails'
  | 'stopDetails';

type AnswerDeps = { gate: Gate; visits: Visits; record: DeviceRecord; asks: Asks; held: Pick<HeldFrames, 'take'>; sendSealed: SendSealed };

type Place = Pick<Visit, 'as' | 'from' | 'inFrame'>;

/** What the worker says to pages and content scripts, channel by channel. */
export function answersFor(deps: AnswerDeps): Omit<Answers, Elsewhere> {
  const { gate, asks, sendSealed } = deps;
  return {
    explainBlock: (request, sender) => explainBlock(deps, request, sender),
    askAgreement: (request) => askFor(gate, asks, request),
    // A failure is told where it was asked for and nowhere else: a line of the record would name the moment.
    sendSealed: async (sealed) => ({ sent: await sendSealed(sealed).catch(() => undefined) }),
    awaitVerdict: (request, sender) => awaitVerdict(deps, request, sender),
    askAgain: (request, sender) => askAgain(deps, request, sender),
  };
}

async function explainBlock(
  { gate, visits, record, asks }: AnswerDeps,
  { address, details: said }: Request<'explainBlock'>,
  sender: Sender,
): Promise<Reply<'explainBlock'>> {
  await gate.ready;
  // Any page can post a form to any address; that a child wrote its name somewhere is for us alone to say.
  const details = said === undefined || said === 'form' || (await wasStopped(said, address)) ? said : undefined;
  const rules = gate.rules();
  const situation = gate.situation();
  const visit = { address, as: 'page' as const, sends: details !== undefined };
  const decision = gate.decide(visit);
  if (!rules || !decision) throw new Error('There are no rules although they are ready.');
  if (decision.action === 'block') {
    const happening = blockHappening(gate, decision, {
      address,
      reached: visits.of(sender.tabId),
      kind: 'visit',
      details: decision.step === 'details' ? details : undefined,
    });
    await record.write(happening, `page ${sender.document} ${await markOf(address)}`);
  }
  const asking = await askingFor(gate, asks, { rules, decision, address });
  return {
    ...explain(rules, { address, closed: decision.action === 'block' ? decision : undefined }, situation),
    ...(opensByPin(rules, { visit, decision }, situation) ? { opensByPin: true } : {}),
    ...(asking ? { asking } : {}),
  };
}

async function awaitVerdict(
  { gate, held }: AnswerDeps,
  { address, sent = false }: Request<'awaitVerdict'>,
  sender: Sender,
): Promise<Reply<'awaitVerdict'>> {
  await gate.ready;
  const { tabId, frameId } = sender;
  const isClosed = (place: Place): boolean => gate.decide({ address, ...place, sends: sent })?.action === 'block';
  if (isClosed(placeOf(sender))) return { verdict: 'blocked' };
  // The hold page goes on by itself, which is enough where it does not matter who asks.
  if (frameId === 0 || !isClosed({ as: 'embedded', inFrame: true })) return { verdict: 'open' };
  const frame = held.take({ tabId, frameId, address });
  const isAskedFor = frame?.from !== undefined && !isClosed({ as: 'embedded', inFrame: true, from: frame.from });
  const by = isAskedFor ? await leadHeld(frame) : undefined;
  return by === undefined ? { verdict: 'blocked' } : { verdict: 'open', by };
}

async function askAgain(
  { gate, visits }: AnswerDeps,
  { moved = false, talksTo = [], framed = [] }: Request<'askAgain'>,
  sender: Sender,
): Promise<Reply<'askAgain'>> {
  await gate.ready;
  const standing = placeOf(sender);
  const { as } = standing;
  const address = await standingAt(sender, moved);
  const decision = gate.decide({ address, ...standing });
  if (decision?.action !== 'block') {
    const isJoined = talksTo.some((host) => isCut(gate, host, sender.origin));
    if (isJoined || (await holdsClosedFrame(gate, sender, framed))) void loadAnew(sender.tabId);
    const rules = gate.rules();
    const agreed = rules && decision && as === 'page' ? agreedFor(rules, decision, gate.situation()) : undefined;
    const watch = gate.situation().level === 'child' && decision?.step !== 'prepared';
    return { verdict: 'open', watch, ...(agreed ? { agreed } : {}) };
  }
  if (as === 'page') void judgeTab({ gate, visits }, { tabId: sender.tabId, address });
  return { verdict: 'blocked' };
}

/** A frame is judged as its request was: a part of the page it stands in. */
function placeOf({ frameId, top }: Sender): Place {
  return frameId === 0 ? { as: 'page' } : { as: 'embedded', inFrame: true, ...(top ? { from: top } : {}) };
}
