import { hostText } from '@/components/host-text.ts';
import { nameOf } from '@/policy/category-name.ts';
import type { Category } from '@/policy/category.ts';
import { dayText } from '@/policy/day-text.ts';
import type { Language } from '@/policy/language.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';
import { wordsWith } from './words-with.ts';

/** One way to prepare the page: it with what lies below it, or its whole host. */
export type Way = {
  site: string;
  keptBack?: { category: Category; sentence: string } | undefined;
  inPolicy?: boolean | undefined;
  until?: string | undefined;
};

type WaysProps = { ways: readonly Way[]; chosen: string; language: Language; onChoose: (site: string) => void };

/** What children may open: the page alone, or its whole site; and how it stands with that now. */
export function PreparingWays({ ways, chosen, language, onChoose }: WaysProps) {
  const words = preparingWords[language];
  const way = ways.find(({ site }) => site === chosen);
  return (
    <>
      <fieldset>
        <legend>{words.what}</legend>
        {ways.map(({ site }) => (
          <label key={site} class="choice">
            <input type="radio" name="site" value={site} checked={site === chosen} onChange={() => onChoose(site)} />
            <SiteText text={site.includes('/') ? words.pageOnly : words.wholeSite} site={site} />
          </label>
        ))}
      </fieldset>
      {way && <Standing way={way} language={language} />}
    </>
  );
}

/** The site keeps its own direction inside a sentence of another. */
function SiteText({ text, site }: { text: string; site: string }) {
  const [before = '', after = ''] = text.split('{site}');
  return (
    <span>
      {before}
      <bdi dir="ltr">{hostText(site)}</bdi>
      {after}
    </span>
  );
}

/** How it stands with children now, and what keeps it from them for good. */
function Standing({ way, language }: { way: Way; language: Language }) {
  const words = preparingWords[language];
  if (way.keptBack)
    return (
      <div class="kept-back">
        <p>{wordsWith(words.keptBack, { kind: nameOf(way.keptBack.category, language) })}</p>
        <blockquote dir="auto">{way.keptBack.sentence}</blockquote>
      </div>
    );
  if (way.inPolicy) return <p>{words.inPolicy}</p>;
  return <p class="hint">{way.until ? wordsWith(words.already, { day: dayText(way.until, language) }) : words.closed}</p>;
}
