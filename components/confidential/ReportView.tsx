import { useEffect, useRef, useState } from 'preact/hooks';
import { confidentialWords } from '@/policy/confidential-messages/index.ts';
import type { Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { People } from '../People.tsx';
import { Quote } from '../Quote.tsx';
import type { Reader } from './Readers.tsx';
import { ReportForm, type Written } from './ReportForm.tsx';

/** Whom the policy names; those with a key can be written to. `sentence` is the policy's promise, where it has one. */
export type Reporting = {
  people: readonly { name: string; role: string; contact?: string | undefined; key?: string; fingerprint?: string }[];
  sentence?: string;
};
export type Sent = 'sent' | 'kept' | 'full' | 'failed';

type Props = { reporting: Reporting; language: Language; onSend: (written: Written) => Promise<Sent>; onBack: () => void };

/** The report in confidence, in place of the rest of the popup. What is written lives here and nowhere else until it is sealed. */
export function ReportView({ reporting, language, onSend, onBack }: Props) {
  const words = confidentialWords[language];
  const page = pageWords[language].adult;
  const [sent, conclude] = useState<Sent>();
  const [isSending, send] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const readers = reporting.people.filter((person): person is Reader => person.key !== undefined && person.fingerprint !== undefined);
  const isOver = sent === 'sent' || sent === 'kept';
  const submit = async (written: Written) => {
    send(true);
    conclude(await onSend(written));
    send(false);
  };
  return (
    <section class="report" aria-labelledby="report">
      <h1 id="report" tabIndex={-1} ref={heading}>
        {words.title}
      </h1>
      {!isOver && <p>{words.lead}</p>}
      {!isOver && <p class="urgent">{words.urgent}</p>}
      <p role="status">{isOver && words[sent]}</p>
      <p class="outcome" role="alert">
        {(sent === 'full' || sent === 'failed') && words[sent]}
      </p>
      {readers.length === 0 && <p>{words.notYet}</p>}
      {(readers.length === 0 || sent === 'full' || sent === 'failed') && <People label={page.talkTo} people={reporting.people} />}
      {readers.length > 0 && !isOver && (
        <>
          <p class="hint">{words.sealed}</p>
          <ReportForm readers={readers} language={language} isSending={isSending} onSend={(written) => void submit(written)} />
        </>
      )}
      {!isOver && reporting.sentence && <Quote label={page.policySays} sentence={reporting.sentence} />}
      <button type="button" class="back" onClick={onBack}>
        {words.back}
      </button>
    </section>
  );
}
