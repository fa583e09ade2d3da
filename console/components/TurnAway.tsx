import { useId } from 'preact/hooks';
import { useParts, useSpeech } from '../parts.ts';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { useAsking } from './use-asking.ts';

/** The way to turn one device away, with the reason. */
export function TurnAway({ device }: { device: string }) {
  const { api, devices } = useParts();
  const words = useSpeech().words.account;
  const field = useId();
  const { busy, trouble, ask } = useAsking();
  const send = async (reason: string) => {
    const isDone = await ask(api.revokeDevice(device, reason));
    if (isDone) await devices.refresh();
  };
  return (
    <details class="end">
      <summary>{words.turnAway}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(formValues(event.currentTarget, ['reason']).reason.trim());
        }}
      >
        <p class="hint">{words.turnAwayHint}</p>
        <div class="field">
          <label for={field}>{words.reason}</label>
          <input id={field} name="reason" maxLength={300} dir="auto" autocomplete="off" required pattern=".*\S.*" />
        </div>
        {trouble && <Notice text={trouble} />}
        <button type="submit" disabled={busy}>
          {words.turnAway}
        </button>
      </form>
    </details>
  );
}
