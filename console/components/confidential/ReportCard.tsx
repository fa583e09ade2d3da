import { useEffect, useState } from 'preact/hooks';
import type { SealedReport } from '@/policy/console-confidential.ts';
import type { OpenedReport } from '../../confidential-book.ts';
import { useParts, useSpeech } from '../../parts.ts';
import { Notice } from '../Notice.tsx';
import { useAsking } from '../use-asking.ts';
import { NoteForm } from './NoteForm.tsx';
import { ReportText } from './ReportText.tsx';

type Props = { sealed: SealedReport; isOpen: boolean };

/** One report: closed, with the day it came, or opened with what it says, its notes and what can be done. Opening marks it as read. */
export function ReportCard({ sealed, isOpen }: Props) {
  const { api, confidential: book, now } = useParts();
  const { words, clock } = useSpeech();
  const { confidential } = words;
  const { busy, trouble, ask } = useAsking();
  const { isShown, opened, show } = useOpened(sealed, isOpen);
  const dayOf = (day: string) => clock.dayName(day, now.value);
  const mark = async (state: 'read' | 'settled') => {
    if (await ask(api.markReport(sealed.id, { state }))) await book.refresh();
  };
  const begin = () => {
    show();
    if (sealed.state === 'new') void mark('read');
  };
  return (
    <article class="ask report">
      <h2>
        {confidential.report(dayOf(sealed.receivedOn))} <span class="faint">{confidential.states[sealed.state]}</span>
      </h2>
      {trouble && <Notice text={trouble} />}
      {isOpen && !isShown && (
        <button type="button" onClick={begin}>
          {confidential.open}
        </button>
      )}
      {opened && <Opened sealed={sealed} opened={opened} busy={busy} onSettle={() => void mark('settled')} />}
      {sealed.settledOn && <p>{confidential.settledOn(dayOf(sealed.settledOn))}</p>}
      <p>
        <a href={`/console/confidential/${sealed.id}/sealed`} download>
          {confidential.save}
        </a>
      </p>
    </article>
  );
}

/** What a report says once somebody shows it, for as long as a key is open. */
function useOpened(sealed: SealedReport, isOpen: boolean) {
  const { confidential: book } = useParts();
  const [isShown, show] = useState(false);
  const [opened, setOpened] = useState<OpenedReport | 'unreadable'>();
  useEffect(() => {
    if (!isOpen) show(false);
  }, [isOpen]);
  useEffect(() => {
    if (isShown) void book.open(sealed).then((report) => setOpened(report ?? 'unreadable'));
    else setOpened(undefined);
  }, [book, isShown, sealed]);
  return { isShown, opened, show: () => show(true) };
}

type OpenedProps = { sealed: SealedReport; opened: OpenedReport | 'unreadable'; busy: boolean; onSettle: () => void };

function Opened({ sealed, opened, busy, onSettle }: OpenedProps) {
  const { confidential } = useSpeech().words;
  if (opened === 'unreadable') return <Notice text={confidential.unreadable} />;
  return (
    <>
      <ReportText opened={opened} />
      <NoteForm report={sealed.id} addressees={opened.report.to} />
      {sealed.state !== 'settled' && (
        <button type="button" disabled={busy} onClick={onSettle}>
          {confidential.settle}
        </button>
      )}
    </>
  );
}
