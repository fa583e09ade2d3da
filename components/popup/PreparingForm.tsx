import { useState } from 'preact/hooks';
import { kindsText } from '@/components/kinds-text.ts';
import { factsOf, type Category } from '@/policy/category.ts';
import { coveredAs } from '@/policy/child-sight.ts';
import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { mayPrepareFlagged } from '@/policy/preparing-flagged.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';
import { PageSight, type Read } from './PageSight.tsx';
import { PreparingWays, type Way } from './PreparingWays.tsx';
import { wordsWith } from './words-with.ts';

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
  const [chosen, choose] = useState(look.sites[0]?.site ?? '');
  const [entry, enter] = useState({ title: title.trim().slice(0, LONGEST_TITLE), expires: look.usual });
  const way = look.sites.find(({ site }) => site === chosen);
  const isShut = way === undefined || way.keptBack !== undefined || way.inPolicy === true;
  const kinds = typeof read === 'string' ? undefined : coveredAs(read, look.limit);
  const isFlagged = kinds !== undefined && kinds.length > 0;
  const mayTick = mayPrepareFlagged({ level }, kinds);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isShut || isSending || read === 'reading' || !mayTick) return;
    const seen = { ...(kinds ? { flagged: kinds } : {}), ...(isFlagged ? { although: true as const } : {}) };
    onPrepare({ site: chosen, title: entry.title.trim(), expires: entry.expires, ...seen });
  };
  return (
    <form class="entry" onSubmit={submit} autocomplete="off" aria-busy={isSending}>
      {!isShut && <PageSight read={read} limit={look.limit} language={language} />}
      <PreparingWays ways={look.sites} chosen={chosen} language={language} onChoose={choose} />
      {!isShut && <NameAndDay entry={entry} look={look} language={language} onEnter={enter} />}
      {!isShut && mayTick && <Consent isReading={read === 'reading'} isFlagged={isFlagged} isSending={isSending} language={language} />}
      {!isShut && !mayTick && <ManagerOnly kinds={kinds ?? []} language={language} />}
    </form>
  );
}

type Entry = Pick<Wish, 'title' | 'expires'>;
type EntryProps = { entry: Entry; look: Look; language: Language; onEnter: (entry: Entry) => void };

/** The name that children's grown-ups know the page by, and its last day. */
function NameAndDay({ entry, look, language, onEnter }: EntryProps) {
  const words = preparingWords[language];
  return (
    <>
      <label>
        {words.title}
        <input
          name="title"
          value={entry.title}
          required
          pattern=".*\S.*"
          maxLength={LONGEST_TITLE}
          dir="auto"
          onInput={(event) => onEnter({ ...entry, title: event.currentTarget.value })}
        />
      </label>
      <label>
        {words.until}
        <input
          type="date"
          name="expires"
          value={entry.expires}
          min={look.first}
          max={look.last}
          required
          onInput={(event) => onEnter({ ...entry, expires: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

type ConsentProps = { isReading: boolean; isFlagged: boolean; isSending: boolean; language: Language };

/** “I have looked through it”; where a child's device would cover the page, that it is right all the same is a tick of its own. */
function Consent({ isReading, isFlagged, isSending, language }: ConsentProps) {
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
      <button type="submit" disabled={isSending || isReading}>
        {isSending ? words.sending : isFlagged ? words.submitAlthough : words.submit}
      </button>
    </>
  );
}

function ManagerOnly({ kinds, language }: { kinds: readonly Category[]; language: Language }) {
  const locked = kinds.filter((category) => factsOf(category).locked);
  return <p class="trouble">{wordsWith(preparingWords[language].managerOnly, { kinds: kindsText(locked, language) })}</p>;
}
