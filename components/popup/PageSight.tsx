import { kindsText } from '@/components/kinds-text.ts';
import { nameOf } from '@/policy/category-name.ts';
import { coveredAs, type Sight } from '@/policy/child-sight.ts';
import type { Language } from '@/policy/language.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';
import { wordsWith } from './words-with.ts';

/** What the flagger made of the page: it is being read, could not be, or this was seen. */
export type Read = 'reading' | 'unread' | readonly Sight[];

type PageSightProps = { read: Read; limit: number; language: Language };

/** What a child's device would make of the page, and how strongly, in words; with what nobody but the adult has looked at. */
export function PageSight({ read, limit, language }: PageSightProps) {
  const words = preparingWords[language];
  if (read === 'reading' || read === 'unread')
    return (
      <p class="hint" role="status">
        {read === 'reading' ? words.reading : words.notRead}
      </p>
    );
  const kinds = coveredAs(read, limit);
  return (
    <div class={kinds.length > 0 ? 'sight sight-covers' : 'sight'} role="status">
      <p>
        <strong>{kinds.length > 0 ? wordsWith(words.covers, { kinds: kindsText(kinds, language) }) : words.shows}</strong>
      </p>
      {read.length === 0 && <p>{words.nothing}</p>}
      {read.length > 0 && (
        <ul>
          {read.map(({ category, score }) => (
            <li key={category}>{wordsWith(words.points, { kind: nameOf(category, language), score, limit })}</li>
          ))}
        </ul>
      )}
      <p class="hint">{words.ownEyes}</p>
    </div>
  );
}
