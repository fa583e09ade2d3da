import { useEffect, useRef } from 'preact/hooks';
import { People, type DesignatedPerson } from '@/components/People.tsx';
import type { Language } from '@/policy/language.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';

/** `takesFocus` where an adult's tap has brought it. */
type Props = { people: readonly DesignatedPerson[]; takesFocus: boolean; language: Language };

/** What not to do with something that may be illegal, and whom to tell. There is no way to open it. */
export function IllegalNotice({ people, takesFocus, language }: Props) {
  const words = tellWords[language].illegal;
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    // The browser's own way brings the middle of what is taller than the window into view, and its beginning must be read first.
    notice.current?.focus({ preventScroll: true });
    notice.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section class="illegal" tabIndex={-1} ref={notice} aria-labelledby="illegal">
      <h2 id="illegal">{words.title}</h2>
      <ul>
        {words.dont.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <People label={words.tell} people={people} />
      <p>{words.police}</p>
      <p>{words.iwf}</p>
      <p>{words.held}</p>
    </section>
  );
}
