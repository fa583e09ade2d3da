import { People, type DesignatedPerson } from '@/components/People.tsx';
import type { Language } from '@/policy/language.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';
import { useArrival } from './use-arrival.ts';

/** `takesFocus` where an adult's tap has brought it. */
type Props = { people: readonly DesignatedPerson[]; takesFocus: boolean; language: Language };

/** What not to do with something that may be illegal, and whom to tell. There is no way to open it. */
export function IllegalNotice({ people, takesFocus, language }: Props) {
  const words = tellWords[language].illegal;
  const notice = useArrival<HTMLElement>(takesFocus);
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
