import { useId, useRef, useState } from 'preact/hooks';
import { nameOf } from '@/policy/category-name.ts';
import type { AddPreparedReply, PreparedReply } from '@/policy/console-prepared.ts';
import { useParts, useSpeech } from '../parts.ts';
import { siteFrom } from '../site-entry.ts';
import { Field } from './Field.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { usePreparing } from './use-preparing.ts';

type KeptBack = Extract<AddPreparedReply, { outcome: 'kept-back' }>;
type AddPreparedProps = { reply: PreparedReply; onSaid: (text: string) => void };

/** The form for a page that the manager has looked through, by its address. */
export function AddPrepared({ reply, onSaid }: AddPreparedProps) {
  const { api } = useParts();
  const { prepared } = useSpeech().words;
  const { busy, trouble, setTrouble, send } = usePreparing();
  const [keptBack, keep] = useState<KeptBack>();
  const fold = useRef<HTMLDetailsElement>(null);
  const add = async (form: HTMLFormElement): Promise<void> => {
    keep(undefined);
    const { site: typed, title, expires, note } = formValues(form, ['site', 'title', 'expires', 'note']);
    const site = siteFrom(typed);
    if (site === undefined) return setTrouble(prepared.badSite);
    const answer = await send(api.addPrepared({ site, title: title.trim(), expires, note: note.trim(), looked: true }));
    if (!answer) return undefined;
    if (answer.value.outcome === 'kept-back') return keep(answer.value);
    form.reset();
    if (fold.current) fold.current.open = false;
    return onSaid(prepared.added);
  };
  return (
    <details class="folded" ref={fold}>
      <summary>{prepared.add}</summary>
      <Form class="ask" autocomplete="off" onSend={(form) => void add(form)}>
        <Field label={prepared.site} hint={prepared.siteHint} name="site" autocomplete="off" maxLength={600} spellcheck={false} />
        <Field label={prepared.name} name="title" autocomplete="off" maxLength={120} pattern=".*\S.*" />
        <DayAndNote reply={reply} />
        <p class="hint">{prepared.ownEyes}</p>
        <label class="choice">
          <input type="checkbox" name="looked" required /> {prepared.looked}
        </label>
        {keptBack && <WhyNot keptBack={keptBack} />}
        {trouble && <Notice text={trouble} />}
        <p class="buttons">
          <button type="submit" disabled={busy}>
            {prepared.submit}
          </button>
        </p>
      </Form>
    </details>
  );
}

function DayAndNote({ reply }: { reply: PreparedReply }) {
  const { prepared } = useSpeech().words;
  const [day, note] = [useId(), useId()];
  return (
    <>
      <div class="field short">
        <label for={day}>{prepared.lastDay}</label>
        <input id={day} type="date" name="expires" defaultValue={reply.usualExpiry ?? ''} max={reply.lastExpiry} required />
      </div>
      <div class="field">
        <label for={note}>{prepared.noteLabel}</label>
        <input id={note} name="note" maxLength={300} dir="auto" />
      </div>
    </>
  );
}

/** The sentence of the policy that keeps the site from children. */
function WhyNot({ keptBack: { category, sentence } }: { keptBack: KeptBack }) {
  const { words, language } = useSpeech();
  return (
    <figure class="sentence" role="alert">
      <figcaption>{words.prepared.keptBack(nameOf(category, language))}</figcaption>
      <blockquote dir="auto">{sentence}</blockquote>
    </figure>
  );
}
