import { hostText } from '@/components/host-text.ts';
import { agreedWords, changedText } from '@/policy/agreed-words.ts';
import { nameOf } from '@/policy/category-name.ts';
import type { Category } from '@/policy/category.ts';
import type { Language } from '@/policy/language.ts';
import { timeText } from './moment-text.ts';
import { wordsWith } from './words-with.ts';

/** One agreement that runs. `from` and `to` are instants; `words` are those of whoever agreed. */
export type Open = {
  id: string;
  sites: readonly string[];
  categories: readonly Category[];
  from: string;
  to: string;
  words?: string | undefined;
  askedMinutes?: number | undefined;
};

/** More of one agreement would push everything else off the popup. */
const NAMED = 3;

/** What is open by agreement, until when, and what was said to the person who asked. */
export function OpenByAgreement({ agreed, language }: { agreed: readonly Open[]; language: Language }) {
  if (agreed.length === 0) return null;
  return (
    <ul class="agreed">
      {agreed.map((one) => (
        <li key={`${one.id} ${one.from}`}>
          <Opened open={one} language={language} />: {wordsWith(agreedWords[language], { time: timeText(one.to, language) })}
          <p class="hint">{changedText(one, language)}</p>
          {one.words && (
            <p class="hint">
              <q dir="auto">{one.words}</q>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Opened({ open: { sites, categories }, language }: { open: Open; language: Language }) {
  const names = [...sites.map(hostText), ...categories.map((category) => nameOf(category, language))];
  return (
    <>
      {names.slice(0, NAMED).map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {names.length > NAMED && ' …'}
    </>
  );
}
