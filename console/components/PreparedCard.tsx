import { useId } from 'preact/hooks';
import { kindsText } from '@/components/kinds-text.ts';
import type { PreparedLine } from '@/policy/console-prepared.ts';
import { useParts, useSpeech } from '../parts.ts';
import { shownHost } from '../shown.ts';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { usePreparing } from './use-preparing.ts';

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
      <Facts line={line} />
      {line.ended && (
        <p class="faint">
          {prepared.endedBy(line.ended.by, clock.datedMoment(line.ended.at))}: <bdi>{line.ended.reason}</bdi>
        </p>
      )}
      {id === undefined && <p class="faint">{prepared.fromPolicyHint}</p>}
      {id !== undefined && line.state !== 'ended' && onSaid && <Acts id={id} line={line} last={last} onSaid={onSaid} />}
    </li>
  );
}

function Facts({ line }: { line: PreparedLine }) {
  const { words, clock } = useSpeech();
  const { prepared } = words;
  const isDay = line.checkedAt.length === 10;
  return (
    <dl class="facts">
      <div>
        <dt>{prepared.checkedBy}</dt>
        <dd>
          <bdi>{line.checkedBy}</bdi>, {isDay ? clock.dated(line.checkedAt) : clock.datedMoment(line.checkedAt)}
        </dd>
      </div>
      <div>
        <dt>{prepared.until}</dt>
        <dd>{line.expires ? clock.dated(line.expires) : prepared.noEnd}</dd>
      </div>
      {line.id !== undefined && (
        <div>
          <dt>{prepared.itsWords}</dt>
          <dd>
            <ItsWords flagged={line.flagged} />
          </dd>
        </div>
      )}
      {line.deviceLabel && (
        <div>
          <dt>{prepared.at}</dt>
          <dd>
            <bdi>{line.deviceLabel}</bdi>
          </dd>
        </div>
      )}
      {line.note && (
        <div>
          <dt>{prepared.note}</dt>
          <dd dir="auto">{line.note}</dd>
        </div>
      )}
    </dl>
  );
}

/** What Stairgate found when the page was checked; a page that was added although it was flagged says so. */
function ItsWords({ flagged }: Pick<PreparedLine, 'flagged'>) {
  const { words, language } = useSpeech();
  if (!flagged) return words.prepared.unread;
  if (flagged.length === 0) return words.prepared.nothingFound;
  return <strong class="broken">{words.prepared.although(kindsText(flagged, language))}</strong>;
}

type ActsProps = { id: string; line: PreparedLine; last: string | undefined; onSaid: (text: string) => void };

function Acts({ id, line, last, onSaid }: ActsProps) {
  const { api } = useParts();
  const { prepared } = useSpeech().words;
  const field = useId();
  const ending = usePreparing();
  const extending = usePreparing();
  const confirming = usePreparing();
  const tell = async (taken: Promise<object | undefined>, done: string) => {
    if (await taken) onSaid(done);
  };
  return (
    <>
      {line.changedAt && (
        <p class="buttons">
          <button
            type="button"
            disabled={confirming.busy}
            onClick={() => void tell(confirming.send(api.confirmPrepared(id)), prepared.confirmed)}
          >
            {prepared.confirm}
          </button>
        </p>
      )}
      {confirming.trouble && <Notice text={confirming.trouble} />}
      <details class="end">
        <summary>{prepared.extend}</summary>
        <Form
          onSend={(form) => {
            const { expires } = formValues(form, ['expires']);
            void tell(extending.send(api.extendPrepared(id, expires)), prepared.extended);
          }}
        >
          <div class="field">
            <label for={field}>{prepared.lastDay}</label>
            <input id={field} type="date" name="expires" defaultValue={line.expires ?? ''} max={last} required />
          </div>
          {extending.trouble && <Notice text={extending.trouble} />}
          <button type="submit" disabled={extending.busy}>
            {prepared.extend}
          </button>
        </Form>
      </details>
      <ReasonForm
        act={prepared.end}
        why={prepared.endReason}
        busy={ending.busy}
        trouble={ending.trouble}
        onSend={(reason) => void tell(ending.send(api.endPrepared(id, reason)), prepared.ended)}
      />
    </>
  );
}
