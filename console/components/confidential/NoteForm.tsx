import { useId } from 'preact/hooks';
import { type Addressee, LONGEST_TEXT, sealNote } from '@/sealing/report.ts';
import { useParts, useSpeech } from '../../parts.ts';
import { Form } from '../Form.tsx';
import { formValues } from '../form-values.ts';
import { Notice } from '../Notice.tsx';
import { useAsking } from '../use-asking.ts';

type Props = { report: string; addressees: readonly Addressee[] };

/** A note to a report, sealed to the keys that the report itself names: the endpoint cannot add a reader. */
export function NoteForm({ report, addressees }: Props) {
  const { api, confidential: book, readNow, session } = useParts();
  const { words, clock } = useSpeech();
  const { busy, trouble, ask } = useAsking();
  const id = useId();
  const me = session.state.value;
  const by = me.is === 'signed-in' ? me.me.name.slice(0, 120) : '';
  const send = async (form: HTMLFormElement) => {
    const { text } = formValues(form, ['text']);
    if (text.trim() === '') return;
    const note = crypto.randomUUID();
    const boxes = await sealNote({ text, by, day: clock.dayOf(readNow().toISOString()) }, { report, note, addressees });
    if (!(await ask(api.noteReport(report, { note, boxes })))) return;
    form.reset();
    await book.refresh();
  };
  return (
    <Form class="part" autocomplete="off" onSend={(form) => void send(form)}>
      {trouble && <Notice text={trouble} />}
      <div class="field">
        <label for={id}>{words.confidential.note}</label>
        <textarea id={id} name="text" rows={3} maxLength={LONGEST_TEXT} required dir="auto" autocomplete="off" spellcheck={false} />
      </div>
      <button type="submit" class="plain" disabled={busy}>
        {words.confidential.addNote}
      </button>
    </Form>
  );
}
