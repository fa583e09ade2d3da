import { useState } from 'preact/hooks';
import { confidentialWords } from '@/policy/confidential-messages/index.ts';
import type { Language } from '@/policy/language.ts';
import { Readers, type Reader } from './Readers.tsx';

/** What was written, and whom it is for. */
export type Written = { text: string; name: string; to: { name: string; key: string }[] };

type Props = { readers: readonly Reader[]; language: Language; isSending: boolean; onSend: (written: Written) => void };

/** What happened, for whom, and a name for those who want to give one. */
export function ReportForm({ readers, language, isSending, onSend }: Props) {
  const words = confidentialWords[language];
  const [leftOut, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const [text, type] = useState('');
  const [name, sign] = useState('');
  const chosen = readers.filter(({ key }) => !leftOut.has(key));
  const isReady = chosen.length > 0 && text.trim() !== '' && !isSending;
  const choose = (key: string, isChosen: boolean) =>
    leaveOut(new Set(isChosen ? [...leftOut].filter((one) => one !== key) : [...leftOut, key]));
  const submit = (event: Event) => {
    event.preventDefault();
    if (isReady) onSend({ text, name, to: chosen.map((one) => ({ name: one.name, key: one.key })) });
  };
  return (
    <form class="entry" aria-busy={isSending} onSubmit={submit} autocomplete="off">
      <WhatHappened value={text} language={language} onType={type} />
      <Readers readers={readers} chosen={new Set(chosen.map(({ key }) => key))} language={language} onChoose={choose} />
      <Reporter value={name} language={language} onType={sign} />
      <p class="outcome" role="alert">
        {chosen.length === 0 && words.nobodyChosen}
      </p>
      <button type="submit" disabled={!isReady}>
        {isSending ? words.sending : words.send}
      </button>
    </form>
  );
}

/** What the browser does nothing with: it neither checks the spelling elsewhere nor fills in. */
const UNAIDED = { autocomplete: 'off', spellcheck: false, dir: 'auto' } as const;

type FieldProps = { value: string; language: Language; onType: (value: string) => void };

function WhatHappened({ value, language, onType }: FieldProps) {
  const words = confidentialWords[language];
  return (
    <>
      <label>
        {words.text}
        <textarea
          name="text"
          rows={5}
          maxLength={2_000}
          required
          {...UNAIDED}
          value={value}
          aria-describedby="text-hint"
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <p class="hint" id="text-hint">
        {words.textHint}
      </p>
    </>
  );
}

function Reporter({ value, language, onType }: FieldProps) {
  const words = confidentialWords[language];
  return (
    <>
      <label>
        {words.name}
        <input
          type="text"
          name="reporter"
          maxLength={120}
          {...UNAIDED}
          value={value}
          aria-describedby="name-hint"
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <p class="hint" id="name-hint">
        {words.nameHint}
      </p>
    </>
  );
}
