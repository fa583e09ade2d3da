import { Facts } from '@/components/Facts.tsx';
import { kindsText } from '@/components/kinds-text.ts';
import type { PreparedLine } from '@/policy/console-prepared.ts';
import { useSpeech } from '../parts.ts';
import { shownHost } from '../shown.ts';
import { PreparedActs } from './PreparedActs.tsx';

type PreparedCardProps = { line: PreparedLine; last: string | undefined; onSaid: ((text: string) => void) | undefined };

/** One prepared page: who checked it, when, until when; whether it has changed since; with what the manager may do. */
export function PreparedCard({ line, last, onSaid }: PreparedCardProps) {
  const { words, clock, language } = useSpeech();
  const { prepared } = words;
  const { id } = line;
  return (
    <li class={line.state === 'open' ? 'agreement agreement-live' : 'agreement'}>
      <h3>
        <bdi>{line.title}</bdi>
      </h3>
      <p>
        <bdi dir="ltr">{shownHost(line.site)}</bdi>
      </p>
      <p>
        <span class="state">{prepared.states[line.state]}</span>
        {id === undefined && <> · {prepared.fromPolicy}</>}
      </p>
      {line.changedAt && (
        <p class="broken">
          <strong>{prepared.changed(clock.datedMoment(line.changedAt))}</strong> {prepared.changedHint}
          {line.nowFlagged && line.nowFlagged.length > 0 && <> {prepared.nowFlagged(kindsText(line.nowFlagged, language))}</>}
        </p>
      )}
      <PreparedFacts line={line} />
      {line.ended && (
        <p class="faint">
          {prepared.endedBy(line.ended.by, clock.datedMoment(line.ended.at))}: <bdi>{line.ended.reason}</bdi>
        </p>
      )}
      {id === undefined && <p class="faint">{prepared.fromPolicyHint}</p>}
      {id !== undefined && line.state !== 'ended' && onSaid && <PreparedActs id={id} line={line} last={last} onSaid={onSaid} />}
    </li>
  );
}

function PreparedFacts({ line }: { line: PreparedLine }) {
  const { words, clock } = useSpeech();
  const { prepared } = words;
  const rows = [
    { label: prepared.checkedBy, value: <Checked line={line} /> },
    { label: prepared.until, value: line.expires ? clock.dated(line.expires) : prepared.noEnd },
    { label: prepared.itsWords, value: line.id !== undefined && <ItsWords flagged={line.flagged} /> },
    { label: prepared.at, value: line.deviceLabel && <bdi>{line.deviceLabel}</bdi> },
    { label: prepared.note, value: line.note && <div dir="auto">{line.note}</div> },
  ];
  return <Facts rows={rows} />;
}

/** By whom, and on which day or at which instant. */
function Checked({ line: { checkedBy, checkedAt } }: { line: PreparedLine }) {
  const { clock } = useSpeech();
  const isDay = checkedAt.length === 10;
  return (
    <>
      <bdi>{checkedBy}</bdi>, {isDay ? clock.dated(checkedAt) : clock.datedMoment(checkedAt)}
    </>
  );
}

/** What Stairgate found when the page was checked; a page that was added although it was flagged says so. */
function ItsWords({ flagged }: Pick<PreparedLine, 'flagged'>) {
  const { words, language } = useSpeech();
  if (!flagged) return words.prepared.unread;
  if (flagged.length === 0) return words.prepared.nothingFound;
  return <strong class="broken">{words.prepared.although(kindsText(flagged, language))}</strong>;
}
