import { useId } from 'preact/hooks';
import type { PreparedLine } from '@/policy/console-prepared.ts';
import { useParts, useSpeech } from '../parts.ts';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { usePreparing } from './use-preparing.ts';

type ActProps = { id: string; onSaid: (text: string) => void };
type ActsProps = ActProps & { line: PreparedLine; last: string | undefined };

/** What the manager may do with a prepared page that stands; `last` is the latest day that it can be given. */
export function PreparedActs({ id, line, last, onSaid }: ActsProps) {
  return (
    <>
      {line.changedAt && <Confirm id={id} onSaid={onSaid} />}
      <Extend id={id} expires={line.expires} last={last} onSaid={onSaid} />
      <End id={id} onSaid={onSaid} />
    </>
  );
}

function Confirm({ id, onSaid }: ActProps) {
  const { api } = useParts();
  const { prepared } = useSpeech().words;
  const { busy, trouble, send } = usePreparing();
  const confirm = async () => {
    if (await send(api.confirmPrepared(id))) onSaid(prepared.confirmed);
  };
  return (
    <>
      <p class="buttons">
        <button type="button" disabled={busy} onClick={() => void confirm()}>
          {prepared.confirm}
        </button>
      </p>
      {trouble && <Notice text={trouble} />}
    </>
  );
}

type ExtendProps = ActProps & { expires: string | undefined; last: string | undefined };

function Extend({ id, expires, last, onSaid }: ExtendProps) {
  const { api } = useParts();
  const { prepared } = useSpeech().words;
  const field = useId();
  const { busy, trouble, send } = usePreparing();
  const extend = async (form: HTMLFormElement) => {
    if (await send(api.extendPrepared(id, formValues(form, ['expires']).expires))) onSaid(prepared.extended);
  };
  return (
    <details class="end">
      <summary>{prepared.extend}</summary>
      <Form onSend={(form) => void extend(form)}>
        <div class="field">
          <label for={field}>{prepared.lastDay}</label>
          <input id={field} type="date" name="expires" defaultValue={expires ?? ''} max={last} required />
        </div>
        {trouble && <Notice text={trouble} />}
        <button type="submit" disabled={busy}>
          {prepared.extend}
        </button>
      </Form>
    </details>
  );
}

function End({ id, onSaid }: ActProps) {
  const { api } = useParts();
  const { prepared } = useSpeech().words;
  const { busy, trouble, send } = usePreparing();
  const end = async (reason: string) => {
    if (await send(api.endPrepared(id, reason))) onSaid(prepared.ended);
  };
  return <ReasonForm act={prepared.end} why={prepared.endReason} busy={busy} trouble={trouble} onSend={(reason) => void end(reason)} />;
}
