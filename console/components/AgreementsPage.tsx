import { useLocation } from 'preact-iso';
import { useRef, useState } from 'preact/hooks';
import type { AgreementsReply } from '@/policy/console-agreements.ts';
import { useIsManager, useParts, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { AgreementCard } from './AgreementCard.tsx';
import { AskCard } from './AskCard.tsx';
import { DeclinedList } from './DeclinedList.tsx';
import { MakeAgreement } from './MakeAgreement.tsx';
import { Notice } from './Notice.tsx';
import { OneAgreement } from './OneAgreement.tsx';
import { Terms } from './Terms.tsx';
import { useTitle } from './use-title.ts';
import { Waiting } from './Waiting.tsx';

/** Requests that wait, what runs and is planned, and what is past. The manager's only. */
export function AgreementsPage() {
  const { agreements } = useParts();
  const speech = useSpeech();
  const { words } = speech;
  const isManager = useIsManager();
  const reply = agreements.reply.value;
  const trouble = agreements.trouble.value;
  useTitle(words.agreements.title);
  if (!isManager) return <p class="quiet">{words.agreements.onlyManager}</p>;
  return (
    <>
      <h1>{words.agreements.title}</h1>
      <p class="faint">{words.agreements.lead}</p>
      {trouble && <Notice text={inTrouble(trouble, speech)} onAgain={() => void agreements.refresh()} />}
      {!reply && !trouble && <Waiting />}
      {reply && <Agreements reply={reply} />}
    </>
  );
}

function Agreements({ reply }: { reply: AgreementsReply }) {
  const { words } = useSpeech();
  const { url } = useLocation();
  const shown = new URL(url, location.origin).searchParams.get('agreement');
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const place = useRef<HTMLDivElement>(null);
  // The card that was answered is gone, and with it the focus.
  const say = (text: string) => {
    setSaid((before) => ({ text, turn: before.turn + 1 }));
    place.current?.focus();
  };
  const standing = reply.agreements.filter(({ state }) => state !== 'past');
  const past = reply.agreements.filter(({ state }) => state === 'past');
  // Where nothing can be asked for, that comes before what is asked for.
  const isClosed = reply.terms?.allowed === false;
  return (
    <>
      <div class="said" role="status" tabIndex={-1} ref={place}>
        {said.text && <p key={said.turn}>{said.text}</p>}
      </div>
      {shown && <OneAgreement key={shown} id={shown} />}
      {isClosed && <Terms terms={reply.terms} />}
      {!(isClosed && reply.waiting.length === 0) && (
        <section class="part" aria-labelledby="asks">
          <h2 id="asks">{words.agreements.asks}</h2>
          {reply.waiting.length === 0 && <p class="quiet">{words.agreements.noAsks}</p>}
          {reply.waiting.map((ask) => (
            <AskCard key={ask.ask} ask={ask} terms={reply.terms} onSaid={say} />
          ))}
        </section>
      )}
      {!(isClosed && standing.length === 0) && (
        <section class="part" aria-labelledby="standing">
          <h2 id="standing">{words.agreements.standing}</h2>
          {standing.length === 0 && <p class="quiet">{words.agreements.noStanding}</p>}
          <ul class="agreements">
            {standing.map((line) => (
              <AgreementCard key={line.id} line={line} onSaid={say} />
            ))}
          </ul>
        </section>
      )}
      {!isClosed && <Terms terms={reply.terms} />}
      {reply.terms?.allowed && <MakeAgreement terms={reply.terms} onSaid={say} />}
      <DeclinedList asks={reply.declined} />
      {past.length > 0 && (
        <details class="folded">
          <summary>{words.agreements.pastTitle}</summary>
          <ul class="agreements">
            {past.map((line) => (
              <AgreementCard key={line.id} line={line} onSaid={say} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
