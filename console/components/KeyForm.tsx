import { useState } from 'preact/hooks';
import { useParts, useSpeech } from '../parts.ts';
import { Field } from './Field.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { ShownOnce } from './ShownOnce.tsx';
import { useAsking } from './use-asking.ts';

/** Makes another enrolment key, and shows it once. */
export function KeyForm({ onMade }: { onMade: () => void }) {
  const { api } = useParts();
  const { words } = useSpeech();
  const { upkeep } = words;
  const { busy, trouble, ask } = useAsking();
  const [made, setMade] = useState<string>();
  const send = async (form: HTMLFormElement) => {
    const { label, reason } = formValues(form, ['label', 'reason']);
    const answer = await ask(api.makeKey({ label: label.trim(), reason: reason.trim() }));
    setMade(answer?.value.key);
    if (answer) onMade();
  };
  if (made) {
    const told = { title: upkeep.madeTitle, hint: upkeep.madeHint, label: upkeep.key, value: made };
    return <ShownOnce {...told} done={upkeep.keyDone} onDone={() => setMade(undefined)} />;
  }
  return (
    <Form class="ask" onSend={(form) => void send(form)}>
      <h2>{upkeep.makeTitle}</h2>
      <Field label={upkeep.label} hint={upkeep.labelHint} name="label" autocomplete="off" maxLength={80} />
      <Field label={words.account.reason} name="reason" autocomplete="off" maxLength={300} />
      {trouble && <Notice text={trouble} />}
      <button type="submit" disabled={busy}>
        {upkeep.make}
      </button>
    </Form>
  );
}
