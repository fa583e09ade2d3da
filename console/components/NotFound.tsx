import { useSpeech } from '../parts.ts';
import { useTitle } from './use-title.ts';

/** An address that is none of ours. */
export function NotFound() {
  const { words } = useSpeech();
  useTitle(words.notFound);
  return (
    <section class="quiet">
      <h1>{words.notFound}</h1>
      <p>
        <a href="/">{words.toLog}</a>
      </p>
    </section>
  );
}
