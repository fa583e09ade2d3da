import { useState } from 'preact/hooks';
import { kindsText } from '@/components/kinds-text.ts';
import { hostText } from '@/components/host-text.ts';
import { dayText } from '@/policy/day-text.ts';
import { nameOf } from '@/policy/category-name.ts';
import { factsOf, type Category } from '@/policy/category.ts';
import { coveredAs } from '@/policy/child-sight.ts';
import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { mayPrepareFlagged } from '@/policy/preparing-flagged.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';
import { PageSight, type Read } from './PageSight.tsx';
import { wordsWith } from './words-with.ts';

/** One way to prepare the page: it with what lies below it, or its whole host. */
type Way = {
  site: string;
  keptBack?: { category: Category; sentence: string } | undefined;
  inPolicy?: boolean | undefined;
  until?: string | undefined;
};
/** `usual`, `first` and `last` are days, `YYYY-MM-DD`; `limit` is the score from which a child's device covers. */
export type Look = { sites: readonly Way[]; limit: number; usual: string; first: string; last: string };

/** What the adult has decided; `flagged` is as what a child's device would cover the page, where it was read, and `although` that they say it is right all the same. */
export type Wish = { site: string; title: string; expires: string; flagged?: Category[]; although?: true };

const LONGEST_TITLE = 120;

type Props = {
  look: Look;
  title: string;
  read: Read;
  level: Level;
  isSending: boolean;
  language: Language;
  onPrepare: (wish: Wish) => void;
};

/** What children may open of the page, until when, and the tick of whoever has looked through it. */
export function PreparingForm({ look, title, read, level, isSending, language, onPrepare }: Props) {
  const words = preparingWords[language];
  const [chosen, choose] = useState(look.sites[0]?.site ?? '');
  const [name, call] = useState(title.trim().slice(0, LONGEST_TITLE));
  const [expires, last] = useState(look.usual);
  const way = look.sites.find(({ site }) => site === chosen);
  const isShut = way === undefined || way.keptBack !== undefined || way.inPolicy === true;
  const isReading = read === 'reading';
  const kinds = typeof read === 'string' ? undefined : coveredAs(read, look.limit);
  const isFlagged = kinds !== undefined && kinds.length > 0;
  const mayTick = mayPrepareFlagged({ level }, kinds);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isShut || isSending || isReading || !mayTick) return;
    onPrepare({
      site: chosen,
      title: name.trim(),
      expires,
      ...(kinds ? { flagged: kinds } : {}),
      ...(isFlagged ? { although: true } : {}),
    });
  };
  return (
    <form class="entry" onSubmit={submit} autocomplete="off" aria-busy={isSending}>
      {!isShut && <PageSight read={read} limit={look.limit} language={language} />}
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
          {mayTick ? (
            <>
              <Ticks isReading={isReading} isFlagged={isFlagged} language={language} />
              <button type="submit" disabled={isSending || isReading}>
                {isSending ? words.sending : isFlagged ? words.submitAlthough : words.submit}
              </button>
            </>
          ) : (
            <p class="trouble">{wordsWith(words.managerOnly, { kinds: kindsText(kinds?.filter(isLocked) ?? [], language) })}</p>
          )}
        </>
      )}
    </form>
  );
}

type TicksProps = { isReading: boolean; isFlagged: boolean; language: Language };

/** “I have looked through it”; where a child's device would cover the page, that it is right all the same is a tick of its own. */
function Ticks({ isReading, isFlagged, language }: TicksProps) {
  const words = preparingWords[language];
  return (
    <>
      <label class="choice">
        <input type="checkbox" name="looked" required disabled={isReading} />
        <span>{words.looked}</span>
      </label>
      {isFlagged && (
        <>
          <label class="choice">
            <input type="checkbox" name="although" required />
            <span>{words.although}</span>
          </label>
          <p class="hint">{words.althoughHint}</p>
        </>
      )}
    </>
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

function isLocked(category: Category): boolean {
  return factsOf(category).locked;
}
