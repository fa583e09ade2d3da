import { Facts } from '@/components/Facts.tsx';
import { hostText } from '@/components/host-text.ts';
import { nameOf } from '@/policy/category-name.ts';
import type { Category } from '@/policy/category.ts';
import { defang } from '@/policy/defang.ts';
import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { tellWords } from '@/policy/tell-messages/index.ts';

/** `category` is absent where the child asked for a grown-up and nothing was flagged; `host` may be empty. `level` says whether a child is spoken of. */
type Covered = { category?: Category | undefined; host: string; level: Level };

type Props = { seen: Covered; isIllegal: boolean; language: Language };

/** Why the page is covered, and which site it is. The site is text that nobody can follow. */
export function CoverFacts({ seen, isIllegal, language }: Props) {
  const words = tellWords[language].adult;
  const asked = seen.level === 'child' ? words.asked : words.askedHere;
  const shownAs = isIllegal ? 'illegal' : seen.category;
  return (
    <>
      <p>{seen.category ? words.covered : asked}</p>
      <Facts
        rows={[
          { label: words.about, value: seen.category && nameOf(seen.category, language) },
          { label: words.site, value: seen.host && <bdi class="host">{defang(hostText(seen.host), shownAs)}</bdi> },
        ]}
      />
    </>
  );
}
