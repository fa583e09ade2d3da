import { nameOf } from '@/policy/category-name.ts';
import type { AgreementTerms } from '@/policy/console-agreements.ts';
import { lengthInWords } from '../agreement-times.ts';
import { useSpeech } from '../parts.ts';

/** What the policy in force lets the manager agree to, with its own sentence. */
export function Terms({ terms }: { terms: AgreementTerms | undefined }) {
  const speech = useSpeech();
  const { words, language } = speech;
  if (!terms) return <p class="quiet">{words.agreements.noPolicy}</p>;
  const names = terms.categories.map((category) => nameOf(category, language));
  const openable = [...names, ...(terms.sites ? [words.agreements.singleSites] : [])];
  return (
    <figure class="sentence">
      <figcaption>{words.details.rests}</figcaption>
      <blockquote dir="auto">{terms.sentence}</blockquote>
      {terms.allowed ? (
        <p class="terms">
          {words.agreements.mayOpen}: {openable.join(' · ')}. {words.agreements.atMost(lengthInWords(terms.maxMinutes, speech))}
        </p>
      ) : (
        <p class="terms">{words.agreements.noneAllowed}</p>
      )}
    </figure>
  );
}
