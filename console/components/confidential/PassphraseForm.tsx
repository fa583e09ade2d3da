import { useState } from 'preact/hooks';
import type { LockedReportKey } from '@/policy/confidential-key.ts';
import { passphraseFault } from '@/sealing/passphrase.ts';
import { useParts, useSpeech } from '../../parts.ts';
import { Field } from '../Field.tsx';
import { Form } from '../Form.tsx';
import { formValues } from '../form-values.ts';
import { Notice } from '../Notice.tsx';

/** A key as the endpoint will keep it, and the code that its owner writes down. */
export type Locked = { locked: LockedReportKey; recoveryCode: string };

type Props = {
  title: string;
  lead: string;
  act: string;
  /** Asks for the old passphrase, or the recovery code, too. */
  asksOld?: boolean;
  /** Resolves with what is wrong, in words, or with an empty text. */
  onChosen: (chosen: { old: string; passphrase: string }) => Promise<string>;
};

/** Asks twice for a new passphrase that is strong enough. It is in no state of the page: only in the fields, until they are gone. */
export function PassphraseForm({ title, lead, act, asksOld = false, onChosen }: Props) {
  const { session } = useParts();
  const { words } = useSpeech();
  const { confidential } = words;
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const me = session.state.value;
  const known = me.is === 'signed-in' ? [me.me.name, me.me.email, me.me.setting.name] : [];
  const send = async (form: HTMLFormElement) => {
    const { old, passphrase, again } = formValues(form, ['old', 'passphrase', 'again']);
    const fault = passphraseFault(passphrase, known);
    if (fault || passphrase !== again) return setTrouble(fault ? confidential.faults[fault] : confidential.notSame);
    setBusy(true);
    setTrouble(await onChosen({ old, passphrase }));
    setBusy(false);
  };
  return (
    <Form class="ask" aria-busy={busy} onSend={(form) => void send(form)}>
      <h2>{title}</h2>
      <p>{lead}</p>
      {trouble && <Notice text={trouble} />}
      {asksOld && <Field label={confidential.passphraseOrCode} name="old" type="password" autocomplete="off" maxLength={200} />}
      <Field
        label={confidential.passphrase}
        hint={confidential.passphraseHint}
        name="passphrase"
        type="password"
        autocomplete="off"
        maxLength={200}
      />
      <Field label={confidential.again} name="again" type="password" autocomplete="off" maxLength={200} />
      <button type="submit" disabled={busy}>
        {busy ? confidential.making : act}
      </button>
    </Form>
  );
}
