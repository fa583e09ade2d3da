import { useSpeech } from '../parts.ts';

/** Says that something is on its way; it becomes visible only when the wait is long enough to notice. */
export function Waiting() {
  const { words } = useSpeech();
  return <p class="waiting">{words.loading}</p>;
}
