import { useState } from 'preact/hooks';
import type { Trouble } from '../answer.ts';
import type { Credentials } from '../requests/account.ts';
import { useParts, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { Field } from './Field.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { TotpForm } from './TotpForm.tsx';
import { useTitle } from './use-title.ts';

type SignInProps = { ended: boolean; made: boolean };

/** Signs in: email and password, then the second factor where one is wanted. */
export function SignIn({ ended, made }: SignInProps) {
  const { session } = useParts();
  const speech = useSpeech();
  const [first, setFirst] = useState<Credentials>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<string>();
  useTitle(speech.words.signIn.title);

  const send = async (credentials: Credentials) => {
    setBusy(true);
    const answer = await session.signIn(credentials);
    setBusy(false);
    setTried(credentials.totp);
    if (answer === 'in') return;
    setTrouble(answer === 'totp' ? undefined : answer);
    if (answer === 'totp') setFirst(credentials);
  };
  const said = trouble && (isWrong(trouble) ? wrongWords(speech.words, tried) : inTrouble(trouble, speech));
  const startAgain = () => {
    setFirst(undefined);
    setTrouble(undefined);
  };
  return (
    <section class="card">
      {first ? (
        <TotpForm busy={busy} trouble={said} onSend={(totp) => void send({ ...first, totp })} onStartAgain={startAgain} />
      ) : (
        <PasswordForm busy={busy} trouble={said} lead={leadOf(speech.words, { ended, made })} onSend={(each) => void send(each)} />
      )}
    </section>
  );
}

type PasswordFormProps = { busy: boolean; trouble: string | undefined; lead: string; onSend: (credentials: Credentials) => void };

function PasswordForm({ busy, trouble, lead, onSend }: PasswordFormProps) {
  const { words } = useSpeech();
  return (
    <Form onSend={(form) => onSend(formValues(form, ['email', 'password']))}>
      <h1>{words.signIn.title}</h1>
      <p>{lead}</p>
      {trouble && <Notice text={trouble} />}
      <Field label={words.signIn.email} name="email" type="email" autocomplete="username" maxLength={200} />
      <Field label={words.signIn.password} name="password" type="password" autocomplete="current-password" maxLength={200} />
      <button type="submit" disabled={busy}>
        {words.signIn.submit}
      </button>
    </Form>
  );
}

function isWrong(trouble: Trouble): boolean {
  return trouble.outcome === 'refused' && [400, 401].includes(trouble.status);
}

function wrongWords(words: ReturnType<typeof useSpeech>['words'], tried: string | undefined): string {
  if (tried === undefined) return words.signIn.wrong;
  return /^\d+$/.test(tried) ? words.signIn.totpWrong : words.account.wrongCode;
}

function leadOf(words: ReturnType<typeof useSpeech>['words'], { ended, made }: SignInProps): string {
  if (made) return words.setUp.made;
  return ended ? words.signIn.ended : words.signIn.lead;
}
