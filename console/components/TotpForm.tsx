import { useState } from 'preact/hooks';
import { useSpeech } from '../parts.ts';
import { Field } from './Field.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';

type TotpFormProps = { busy: boolean; trouble: string | undefined; onSend: (totp: string) => void; onStartAgain: () => void };

/** Asks for the second factor: the authenticator's six digits, or one of the recovery codes. */
export function TotpForm({ busy, trouble, onSend, onStartAgain }: TotpFormProps) {
  const { words } = useSpeech();
  const [isRecovery, setRecovery] = useState(false);
  return (
    <Form onSend={(form) => onSend(formValues(form, ['totp']).totp.replaceAll(/\s/g, ''))}>
      <h1>{words.signIn.totpTitle}</h1>
      <p>{isRecovery ? words.account.recoverySignIn : words.signIn.totpLead}</p>
      {trouble && <Notice text={trouble} />}
      {isRecovery ? <RecoveryField /> : <DigitsField />}
      <button type="submit" disabled={busy}>
        {words.signIn.submit}
      </button>
      <button type="button" class="plain" onClick={() => setRecovery(!isRecovery)}>
        {isRecovery ? words.account.useDigits : words.account.useRecovery}
      </button>
      <button type="button" class="plain" onClick={onStartAgain}>
        {words.signIn.startAgain}
      </button>
    </Form>
  );
}

function DigitsField() {
  const { words } = useSpeech();
  return (
    <Field
      label={words.signIn.totp}
      name="totp"
      autocomplete="one-time-code"
      inputMode="numeric"
      pattern="[0-9 ]{6,7}"
      maxLength={7}
      autoFocus
    />
  );
}

function RecoveryField() {
  const { words } = useSpeech();
  return <Field label={words.account.recovery} name="totp" autocomplete="off" spellcheck={false} maxLength={20} autoFocus />;
}
