import type { InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

type FieldProps = {
  label: string;
  hint?: string;
  name: string;
  type?: 'text' | 'email' | 'password';
  autocomplete: 'off' | 'name' | 'username' | 'current-password' | 'new-password' | 'one-time-code';
  inputMode?: 'numeric';
  pattern?: string;
  minLength?: number;
  maxLength: number;
  spellcheck?: boolean;
  autoFocus?: boolean;
};

/** One labelled text field of a form. */
export function Field({ label, hint, ...input }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {/* Preact's type of an input is one per `type`; each of ours allows all of these attributes. */}
      <input {...(input as InputHTMLAttributes)} id={id} aria-describedby={hint ? `${id}-hint` : undefined} required />
    </div>
  );
}
