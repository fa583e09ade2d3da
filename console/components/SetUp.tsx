import { useState } from 'preact/hooks';
import { badField, type AccountField } from '../account-field.ts';
import type { Trouble } from '../answer.ts';
import { useParts, useSpeech, type Speech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { Field } from './Field.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { useTitle } from './use-title.ts';

/** The first visit: makes the first account with the code that the endpoint printed. */
export function SetUp() {
  const speech = useSpeech();
  const { words } = speech;
  const { busy, bad, trouble, send } = useFirstAccount();
  useTitle(words.setUp.title);
  return (
    <section class="card">
      <Form onSend={(form) => void send(form)}>
        <h1>{words.setUp.title}</h1>
        <p>{words.setUp.lead}</p>
        {bad && <Notice text={words.setUp.bad[bad]} />}
        {trouble && <Notice text={troubleWords(trouble, speech)} />}
        <Field label={words.setUp.code} hint={words.setUp.codeHint} name="code" autocomplete="off" spellcheck={false} maxLength={100} />
        <Field label={words.setUp.name} name="name" autocomplete="name" maxLength={120} />
        <Field label={words.signIn.email} name="email" type="email" autocomplete="username" maxLength={200} />
        <Field
          label={words.signIn.password}
          hint={words.setUp.passwordHint}
          name="password"
          type="password"
          autocomplete="new-password"
          minLength={12}
          maxLength={200}
        />
        <button type="submit" disabled={busy}>
          {words.setUp.submit}
        </button>
      </Form>
    </section>
  );
}

/** Makes the account that a form asks for; `bad` is the field that would not be taken, `trouble` why the endpoint did not make it. */
function useFirstAccount() {
  const { session } = useParts();
  const [trouble, setTrouble] = useState<Trouble>();
  const [bad, setBad] = useState<AccountField>();
  const [busy, setBusy] = useState(false);
  const send = async (form: HTMLFormElement) => {
    const account = formValues(form, ['code', 'name', 'email', 'password']);
    const field = badField(account);
    setBad(field);
    setTrouble(undefined);
    if (field) return form.querySelector<HTMLInputElement>(`[name=${field}]`)?.focus();
    setBusy(true);
    const made = await session.makeAccount(account);
    setBusy(false);
    return setTrouble(made === 'made' ? undefined : made);
  };
  return { busy, bad, trouble, send };
}

function troubleWords(trouble: Trouble, speech: Speech): string {
  if (trouble.outcome !== 'refused') return inTrouble(trouble, speech);
  if (trouble.refusal?.error === 'wrong-code') return speech.words.setUp.wrongCode;
  if (trouble.status === 400) return speech.words.setUp.notTaken;
  return inTrouble(trouble, speech);
}
