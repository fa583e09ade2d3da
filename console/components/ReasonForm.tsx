import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';

type ReasonFormProps = {
  /** The act's name: what opens the form, and what its button says. */
  act: string;
  hint?: string;
  /** Asks for the reason. */
  why: string;
  busy: boolean;
  trouble: string;
  onSend: (reason: string, form: HTMLFormElement) => void;
  children?: ComponentChildren;
};

/** An act that wants a reason, folded away until somebody means it. */
export function ReasonForm({ act, hint, why, busy, trouble, onSend, children }: ReasonFormProps) {
  const field = useId();
  return (
    <details class="end">
      <summary>{act}</summary>
      <Form onSend={(form) => onSend(formValues(form, ['reason']).reason.trim(), form)}>
        {hint && <p class="hint">{hint}</p>}
        {children}
        <div class="field">
          <label for={field}>{why}</label>
          <input id={field} name="reason" maxLength={300} dir="auto" autocomplete="off" required pattern=".*\S.*" />
        </div>
        {trouble && <Notice text={trouble} />}
        <button type="submit" disabled={busy}>
          {act}
        </button>
      </Form>
    </details>
  );
}
