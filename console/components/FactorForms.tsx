import type { SecondFactorKey } from '@/policy/console-account.ts';
import { useParts, useSpeech } from '../parts.ts';
import { Field } from './Field.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { useAsking } from './use-asking.ts';

/** Begins with the password; what comes of it is a key that nothing asks for yet. */
export function BeginFactor({ onBegun }: { onBegun: (key: SecondFactorKey) => void }) {
  const { api } = useParts();
  const { words } = useSpeech();
  const { busy, trouble, ask } = useAsking();
  const begin = async (form: HTMLFormElement) => {
    const begun = await ask(api.beginSecondFactor(formValues(form, ['password']).password));
    if (begun) onBegun(begun.value);
  };
  return (
    <Form class="ask" onSend={(form) => void begin(form)}>
      <p>{words.account.isOff}</p>
      <p>{words.account.why}</p>
      {trouble && <Notice text={trouble} />}
      <Field label={words.signIn.password} name="password" type="password" autocomplete="current-password" maxLength={200} />
      <button type="submit" disabled={busy}>
        {words.account.begin}
      </button>
    </Form>
  );
}

/** Takes the code away again, with the password and a last code. */
export function EndFactor({ onEnded }: { onEnded: () => void }) {
  const { api } = useParts();
  const { words } = useSpeech();
  const { busy, trouble, ask } = useAsking();
  const end = async (form: HTMLFormElement) => {
    const { password, code } = formValues(form, ['password', 'code']);
    if (await ask(api.endSecondFactor({ password, code: code.trim() }))) onEnded();
  };
  return (
    <Form class="ask" onSend={(form) => void end(form)}>
      <p>{words.account.isOn}</p>
      <h2>{words.account.offTitle}</h2>
      <p>{words.account.offLead}</p>
      {trouble && <Notice text={trouble} />}
      <Field label={words.signIn.password} name="password" type="password" autocomplete="current-password" maxLength={200} />
      <Field label={words.account.code} name="code" autocomplete="one-time-code" spellcheck={false} maxLength={20} />
      <button type="submit" disabled={busy}>
        {words.account.turnOff}
      </button>
    </Form>
  );
}
