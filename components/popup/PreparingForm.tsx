import { useState } from 'preact/hooks';
import { hostText } from '@/components/host-text.ts';
import { dayText } from '@/policy/day-text.ts';
import { nameOf } from '@/policy/category-name.ts';
import type { Category } from '@/policy/category.ts';
import type { Language } from '@/policy/language.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';
import { wordsWith } from './words-with.ts';

/** One way to prepare the page: it with what lies below it, or its whole host. */
type Way = {
  site: string;
  keptBack?: { category: Category; sentence: string } | undefined;
  inPolicy?: boolean | undefined;
  until?: string | undefined;
};
/** `usual`, `first` and `last` are days, `YYYY-MM-DD`. */
export type Look = { sites: readonly Way[]; usual: string; first: string; last: string };

/** What the adult has decided. */
export type Wish = { site: string; title: string; expires: string };

const LONGEST_TITLE = 120;

type Props = { look: Look; title: string; isSending: boolean; language: Language; onPrepare: (wish: Wish) => void };

/** What children may open of the page, until when, and the tick of whoever has looked through it. */
export function PreparingForm({ look, title, isSending, language, onPrepare }: Props) {
  const words = preparingWords[language];
  const [chosen, choose] = useState(look.sites[0]?.site ?? '');
  const [name, call] = useState(title.trim().slice(0, LONGEST_TITLE));
  const [expires, last] = useState(look.usual);
  const way = look.sites.find(({ site }) => site === chosen);
  const isShut = way === undefined || way.keptBack !== undefined || way.inPolicy === true;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isShut && !isSending) onPrepare({ site: chosen, title: name.trim(), expires });
  };
  return (
    <form class="entry" onSubmit={submit} autocomplete="off" aria-busy={isSending}>
      <Ways look={look} chosen={chosen} language={language} onChoose={choose} />
      {way && <Standing way={way} language={language} />}
      {!isShut && (
        <>
          <label>
            {words.title}
            <input
              name="title"
              value={name}
              required
              pattern=".*\S.*"
              maxLength={LONGEST_TITLE}
              dir="auto"
              onInput={(event) => call(event.currentTarget.value)}
            />
          </label>
          <label>
            {words.until}
            <input
              type="date"
              name="expires"
              value={expires}
              min={look.first}
              max={look.last}
              required
              onInput={(event) => last(event.currentTarget.value)}
            />
          </label>
          <p class="hint">{words.ownEyes}</p>
          <label class="choice">
            <input type="checkbox" name="looked" required />
            <span>{words.looked}</span>
          </label>
          <button type="submit" disabled={isSending}>
            {isSending ? words.sending : words.submit}
          </button>
        </>
      )}
    </form>
  );
}

type WaysProps = { look: Look; chosen: string; language: Language; onChoose: (site: string) => void };

function Ways({ look, chosen, language, onChoose }: WaysProps) {
  const words = preparingWords[language];
  return (
    <fieldset>
      <legend>{words.what}</legend>
      {look.sites.map(({ site }) => (
        <label key={site} class="choice">
          <input type="radio" name="site" value={site} checked={site === chosen} onChange={() => onChoose(site)} />
          <SiteText text={site.includes('/') ? words.pageOnly : words.wholeSite} site={site} />
        </label>
      ))}
    </fieldset>
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
