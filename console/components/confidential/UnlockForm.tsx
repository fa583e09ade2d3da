import { useState } from 'preact/hooks';
import { useParts, useSpeech } from '../../parts.ts';
import { Field } from '../Field.tsx';
import { Form } from '../Form.tsx';
import { formValues } from '../form-values.ts';
import { Notice } from '../Notice.tsx';

/** Opens the reader's key with their passphrase, or with the recovery code. Neither leaves this page. */
export function UnlockForm() {
  const { confidential: book } = useParts();
  const { words } = useSpeech();
  const { confidential } = words;
  const [busy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const send = async (form: HTMLFormElement) => {
    setBusy(true);
    setWrong(false);
    const isOpen = await book.unlock(formValues(form, ['passphrase']).passphrase);
    setBusy(false);
    setWrong(!isOpen);
    if (!isOpen) form.reset();
  };
  return (
    <Form class="ask" aria-busy={busy} onSend={(form) => void send(form)}>
      <h2>{confidential.unlockTitle}</h2>
      <p>{confidential.unlockLead}</p>
      {isWrong && <Notice text={confidential.wrong} />}
      <Field label={confidential.passphraseOrCode} name="passphrase" type="password" autocomplete="off" maxLength={200} />
      <button type="submit" disabled={busy}>
        {busy ? confidential.unlocking : confidential.unlock}
      </button>
    </Form>
  );
}
