import { useParts, useSpeech } from '../parts.ts';

/** Tells of lines that came by themselves: in a screen reader's own time, and by a button while the reader is further down. */
export function NewLines() {
  const { log } = useParts();
  const { words, count } = useSpeech();
  const waiting = log.waitingCount.value;
  const spoken = log.spoken.value;
  const show = () => {
    log.takeWaiting();
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('#lines')?.focus({ preventScroll: true });
  };
  return (
    <>
      <p class="unseen" role="status">
        {spoken && (
          <span key={spoken.turn}>{count(spoken.what === 'new' ? words.list.newArrived : words.list.olderArrived, spoken.count)}</span>
        )}
      </p>
      {waiting > 0 && (
        <p class="new-lines">
          <button type="button" onClick={show}>
            {count(words.list.newLines, waiting)}
          </button>
        </p>
      )}
    </>
  );
}
