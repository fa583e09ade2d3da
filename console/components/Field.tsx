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
export function Field({ label, hint, type = 'text', ...input }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input id={id} aria-describedby={hint ? `${id}-hint` : undefined} type={type} required {...input} />
    </div>
  );
}
