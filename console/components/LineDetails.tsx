import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LogLine } from '@/policy/console.ts';
import type { Answer } from '../answer.ts';
import { useParts, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { LineFacts } from './LineFacts.tsx';
import { Waiting } from './Waiting.tsx';

type LineDetailsProps = { id: string; onClose: () => void };

/** Everything known of one line, over the log, which keeps its place. */
export function LineDetails({ id, onClose }: LineDetailsProps) {
  const { words } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useLine(id);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing gives the focus back to the line it was opened from.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="details"
      aria-labelledby="details-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="details-inside">
        <header>
          <h2 id="details-title">{words.details.title}</h2>
          <button type="button" class="plain" onClick={onClose}>
            {words.close}
          </button>
        </header>
        <Found answer={answer} />
      </div>
    </dialog>
  );
}

function Found({ answer }: { answer: Answer<LogLine> | undefined }) {
  const speech = useSpeech();
  if (!answer) return <Waiting />;
  if (answer.outcome === 'ok') return <LineFacts line={answer.value} />;
  const isGone = answer.outcome === 'refused' && (answer.status === 404 || answer.status === 400);
  return <p role="alert">{isGone ? speech.words.details.gone : inTrouble(answer, speech)}</p>;
}

/** The line from the list when it is there, so that nothing flickers; otherwise from the endpoint. */
function useLine(id: string): Answer<LogLine> | undefined {
  const { api, log, session } = useParts();
  const [asked, setAsked] = useState<Answer<LogLine>>();
  const listed = log.page.value?.lines.find((line) => line.event.id === id);
  const isListed = listed !== undefined;
  useEffect(() => {
    if (isListed) return undefined;
    let isWanted = true;
    const read = async () => {
      const answer = await api.line(id);
      session.notice(answer);
      if (isWanted) setAsked(answer);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [api, session, id, isListed]);
  return listed ? { outcome: 'ok', value: listed } : asked;
}
