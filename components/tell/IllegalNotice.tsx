import { People, type DesignatedPerson } from '@/components/People.tsx';
import type { Language } from '@/policy/language.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';

type Props = { people: readonly DesignatedPerson[]; language: Language };

/** What not to do with something that may be illegal, and whom to tell. There is no way to open it. */
export function IllegalNotice({ people, language }: Props) {
  const words = tellWords[language].illegal;
  return (
    <section class="illegal" aria-labelledby="illegal">
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
