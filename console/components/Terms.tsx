import { factsOf } from '@/policy/category.ts';
import type { AgreementTerms } from '@/policy/console-agreements.ts';
import { useSpeech } from '../parts.ts';

/** What the policy in force lets the manager agree to, with its own sentence. */
export function Terms({ terms }: { terms: AgreementTerms | undefined }) {
  const { words, count, language } = useSpeech();
  if (!terms) return <p class="quiet">{words.agreements.noPolicy}</p>;
  const names = terms.categories.map((category) => factsOf(category).name[language]);
  const openable = [...names, ...(terms.sites ? [words.agreements.singleSites] : [])];
  return (
    <figure class="sentence">
      <figcaption>{words.details.rests}</figcaption>
      <blockquote dir="auto">{terms.sentence}</blockquote>
      {terms.allowed ? (
        <p class="terms">
          {words.agreements.mayOpen}: {openable.join(' · ')}. {words.agreements.atMost(count(words.agreements.minutes, terms.maxMinutes))}
        </p>
      ) : (
        <p class="terms">{words.agreements.noneAllowed}</p>
      )}
    </figure>
  );
}
