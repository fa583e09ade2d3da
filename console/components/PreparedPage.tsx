import { useEffect, useState } from 'preact/hooks';
import type { PreparedQuery, PreparedReply } from '@/policy/console-prepared.ts';
import { useIsManager, useParts, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { AddPrepared } from './AddPrepared.tsx';
import { Notice } from './Notice.tsx';
import { PreparedCard } from './PreparedCard.tsx';
import { PreparedFilters } from './PreparedFilters.tsx';
import { PolicyChange } from './PolicyChange.tsx';
import { useSaid } from './use-said.tsx';
import { useTitle } from './use-title.ts';
import { Waiting } from './Waiting.tsx';

/** What children may open: who checked it, when, until when; with the manager's ways to add, extend and end. */
export function PreparedPage() {
  const { prepared } = useParts();
  const speech = useSpeech();
  const { words } = speech;
  const [query, ask] = useState<PreparedQuery>({ show: 'standing' });
  const reply = prepared.reply.value;
  const trouble = prepared.trouble.value;
  const isManager = useIsManager();
  useTitle(words.prepared.title);
  useEffect(() => void prepared.show(query), [prepared, query]);
  useEffect(() => () => prepared.forget(), [prepared]);
  return (
    <>
      <h1>{words.prepared.title}</h1>
      <p class="faint">{isManager ? words.prepared.lead : words.prepared.leadReading}</p>
      {trouble && <Notice text={inTrouble(trouble, speech)} onAgain={() => void prepared.refresh()} />}
      {!reply && !trouble && <Waiting />}
      {reply && <Prepared reply={reply} query={query} onQuery={ask} />}
    </>
  );
}

type PreparedProps = { reply: PreparedReply; query: PreparedQuery; onQuery: (query: PreparedQuery) => void };

function Prepared({ reply, query, onQuery }: PreparedProps) {
  const { prepared } = useParts();
  const { words, count } = useSpeech();
  const isManager = useIsManager();
  const { said, say } = useSaid();
  return (
    <>
      {said}
      {reply.sentence && (
        <figure class="sentence">
          <blockquote dir="auto">{reply.sentence}</blockquote>
          <p class="terms">{count(words.prepared.counts, reply.counts.standing)}</p>
        </figure>
      )}
      {isManager && <AddPrepared reply={reply} onSaid={say} />}
      <PreparedFilters query={query} counts={reply.counts} onQuery={onQuery} />
      <section class="part" aria-labelledby="prepared">
        <h2 id="prepared">{words.prepared.shows[query.show ?? 'standing']}</h2>
        {reply.lines.length === 0 && <p class="quiet">{query.find ? words.prepared.noMatch : words.prepared.none}</p>}
        <ul class="agreements">
          {reply.lines.map((line) => (
            <PreparedCard key={line.id ?? line.site} line={line} last={reply.lastExpiry} onSaid={isManager ? say : undefined} />
          ))}
        </ul>
      </section>
      {reply.lines.some(({ id }) => id === undefined) && <PolicyChange />}
      {reply.hasMore && (
        <p class="buttons">
          <button type="button" class="plain" onClick={() => void prepared.more()}>
            {words.prepared.more}
          </button>
        </p>
      )}
    </>
  );
}
