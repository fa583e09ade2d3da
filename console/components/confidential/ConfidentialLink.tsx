import { useEffect } from 'preact/hooks';
import { useParts, useSpeech } from '../../parts.ts';

const MINUTE_MS = 60_000;

/** The way to the confidential reports, with how many are not read; shown to designated persons alone. It asks by itself, for nothing tells of a report aloud. */
export function ConfidentialLink({ isHere }: { isHere: boolean }) {
  const { confidential } = useParts();
  const { words, count } = useSpeech();
  const unread = confidential.unread.value;
  useEffect(() => {
    void confidential.refresh();
    const minute = setInterval(() => void confidential.refresh(), MINUTE_MS);
    return () => {
      clearInterval(minute);
      confidential.forget();
    };
  }, [confidential]);
  return (
    <a href="/confidential" aria-current={isHere ? 'page' : undefined}>
      {words.confidential.title}
      {unread > 0 && (
        <>
          {' '}
          <span class="badge" aria-hidden="true">
            {unread}
          </span>
          <span class="unseen">({count(words.confidential.unread, unread)})</span>
        </>
      )}
    </a>
  );
}
