import { Facts } from '@/components/Facts.tsx';
import { hostText } from '@/components/host-text.ts';
import { Quote } from '@/components/Quote.tsx';
import { nameOf } from '@/policy/category-name.ts';
import type { Category } from '@/policy/category.ts';
import { defang } from '@/policy/defang.ts';
import type { Language } from '@/policy/language.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';

/** `category` is absent where the child asked for a grown-up and nothing was flagged; `host` and `sentence` may be empty. */
type Covered = { category?: Category | undefined; host: string; sentence: string };

type Props = { seen: Covered; isIllegal: boolean; language: Language };

/** Why the page is covered, which site it is, and the sentence of the policy. The site is text that nobody can follow. */
export function CoverFacts({ seen, isIllegal, language }: Props) {
  const words = tellWords[language].adult;
  const shownAs = isIllegal ? 'illegal' : seen.category;
  return (
    <>
      <p>{seen.category ? words.covered : words.asked}</p>
      <Facts
        rows={[
          { label: words.about, value: seen.category && nameOf(seen.category, language) },
          { label: words.site, value: seen.host && <bdi class="host">{defang(hostText(seen.host), shownAs)}</bdi> },
        ]}
      />
      {seen.sentence && <Quote label={words.policySays} sentence={seen.sentence} />}
    </>
  );
}
