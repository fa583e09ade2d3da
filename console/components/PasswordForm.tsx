import { useRef } from 'preact/hooks';
import { PASSWORD_LENGTH } from '@/policy/console-members.ts';
import { useParts, useSpeech } from '../parts.ts';
import { Field } from './Field.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { useAsking } from './use-asking.ts';

/** Changes the reader's own password, by the one they have. */
export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const { api } = useParts();
  const { words } = useSpeech();
  const { busy, trouble, ask } = useAsking();
  const form = useRef<HTMLFormElement>(null);
  const send = async (given: HTMLFormElement) => {
    if (!(await ask(api.changePassword(formValues(given, ['old', 'fresh']))))) return;
    form.current?.reset();
    onChanged();
  };
  const length = { minLength: PASSWORD_LENGTH.least, maxLength: PASSWORD_LENGTH.most };
  return (
    <Form class="ask" ref={form} onSend={(form) => void send(form)}>
      <h2>{words.members.passwordTitle}</h2>
      {trouble && <Notice text={trouble} />}
      <Field
        label={words.members.oldPassword}
        name="old"
        type="password"
        autocomplete="current-password"
        maxLength={PASSWORD_LENGTH.most}
      />
      <Field
        label={words.members.newPassword}
        hint={words.setUp.passwordHint}
        name="fresh"
        type="password"
        autocomplete="new-password"
        {...length}
      />
      <button type="submit" disabled={busy}>
        {words.members.changePassword}
      </button>
    </Form>
  );
}
