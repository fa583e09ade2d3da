import { useParts, useSpeech } from '../parts.ts';

/** The way to the agreements, with how many requests wait. New ones are told in a screen reader's own time, on whichever page. */
export function AgreementsLink({ isHere }: { isHere: boolean }) {
  const { agreements } = useParts();
  const { words, count } = useSpeech();
  const waiting = agreements.waitingCount.value;
  const arrived = agreements.arrived.value;
  return (
    <>
      <a href="/agreements" aria-current={isHere ? 'page' : undefined}>
        {words.agreements.title}
        {waiting > 0 && (
          <>
            {' '}
            <span class="badge" aria-hidden="true">
              {waiting}
            </span>
            <span class="unseen">({count(words.agreements.waiting, waiting)})</span>
          </>
        )}
      </a>
      <span class="unseen" role="status">
        {arrived && <span key={arrived.turn}>{count(words.agreements.arrived, arrived.count)}</span>}
      </span>
    </>
  );
}
