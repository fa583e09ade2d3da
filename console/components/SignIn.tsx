import { useState } from 'preact/hooks';
import type { Credentials, Trouble } from '../api.ts';
import { useParts, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { Field } from './Field.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { useTitle } from './use-title.ts';

type SignInProps = { ended: boolean; made: boolean };

/** Signs in: email and password, then the second factor where one is wanted. */
export function SignIn({ ended, made }: SignInProps) {
  const { session } = useParts();
  const speech = useSpeech();
  const [first, setFirst] = useState<Credentials>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  useTitle(speech.words.signIn.title);

  const send = async (credentials: Credentials) => {
    setBusy(true);
    const answer = await session.signIn(credentials);
    setBusy(false);
    if (answer === 'in') return;
    setTrouble(answer === 'totp' ? undefined : answer);
    if (answer === 'totp') setFirst(credentials);
  };
  const said = trouble && (isWrong(trouble) ? wrongWords(speech.words, first !== undefined) : inTrouble(trouble, speech));
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
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend(formValues(event.currentTarget, ['email', 'password']));
      }}
    >
      <h1>{words.signIn.title}</h1>
      <p>{lead}</p>
      {trouble && <Notice text={trouble} />}
      <Field label={words.signIn.email} name="email" type="email" autocomplete="username" maxLength={200} />
      <Field label={words.signIn.password} name="password" type="password" autocomplete="current-password" maxLength={200} />
      <button type="submit" disabled={busy}>
        {words.signIn.submit}
      </button>
    </form>
  );
}

type TotpFormProps = { busy: boolean; trouble: string | undefined; onSend: (totp: string) => void; onStartAgain: () => void };

function TotpForm({ busy, trouble, onSend, onStartAgain }: TotpFormProps) {
  const { words } = useSpeech();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend(formValues(event.currentTarget, ['totp']).totp.replaceAll(/\s/g, ''));
      }}
    >
      <h1>{words.signIn.totpTitle}</h1>
      <p>{words.signIn.totpLead}</p>
      {trouble && <Notice text={trouble} />}
      <Field
        label={words.signIn.totp}
        name="totp"
        autocomplete="one-time-code"
        inputMode="numeric"
        pattern="[0-9 ]{6,7}"
        maxLength={7}
        autoFocus
      />
      <button type="submit" disabled={busy}>
        {words.signIn.submit}
      </button>
      <button type="button" class="plain" onClick={onStartAgain}>
        {words.signIn.startAgain}
      </button>
    </form>
  );
}

function isWrong(trouble: Trouble): boolean {
  return trouble.outcome === 'refused' && [400, 401].includes(trouble.status);
}

function wrongWords(words: ReturnType<typeof useSpeech>['words'], atTotp: boolean): string {
  return atTotp ? words.signIn.totpWrong : words.signIn.wrong;
}

function leadOf(words: ReturnType<typeof useSpeech>['words'], { ended, made }: SignInProps): string {
  if (made) return words.setUp.made;
  return ended ? words.signIn.ended : words.signIn.lead;
}
