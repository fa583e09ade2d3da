import { useLocation } from 'preact-iso';
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
import { useSaid } from './use-said.tsx';
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

function Agreements({ reply: { agreements, waiting, declined, terms } }: { reply: AgreementsReply }) {
  const { words } = useSpeech();
  const { url } = useLocation();
  const shown = new URL(url, location.origin).searchParams.get('agreement');
  const { said, say } = useSaid();
  const standing = agreements.filter(({ state }) => state !== 'past');
  const past = agreements.filter(({ state }) => state === 'past');
  // Where nothing can be asked for, that comes before what is asked for.
  const isClosed = terms?.allowed === false;
  return (
    <>
      {said}
      {shown && <OneAgreement key={shown} id={shown} />}
      {isClosed && <Terms terms={terms} />}
      {!(isClosed && waiting.length === 0) && <Asks asks={waiting} terms={terms} onSaid={say} />}
      {!(isClosed && standing.length === 0) && <Standing lines={standing} onSaid={say} />}
      {!isClosed && <Terms terms={terms} />}
      {terms?.allowed && <MakeAgreement terms={terms} onSaid={say} />}
      <DeclinedList asks={declined} />
      {past.length > 0 && (
        <details class="folded">
          <summary>{words.agreements.pastTitle}</summary>
          <Cards lines={past} onSaid={say} />
        </details>
      )}
    </>
  );
}

type Saying = { onSaid: (text: string) => void };
type AsksProps = Saying & { asks: AgreementsReply['waiting']; terms: AgreementsReply['terms'] };

function Asks({ asks, terms, onSaid }: AsksProps) {
  const words = useSpeech().words.agreements;
  return (
    <section class="part" aria-labelledby="asks">
      <h2 id="asks">{words.asks}</h2>
      {asks.length === 0 && <p class="quiet">{words.noAsks}</p>}
      {asks.map((ask) => (
        <AskCard key={ask.ask} ask={ask} terms={terms} onSaid={onSaid} />
      ))}
    </section>
  );
}

type LinesProps = Saying & { lines: AgreementsReply['agreements'] };

function Standing({ lines, onSaid }: LinesProps) {
  const words = useSpeech().words.agreements;
  return (
    <section class="part" aria-labelledby="standing">
      <h2 id="standing">{words.standing}</h2>
      {lines.length === 0 && <p class="quiet">{words.noStanding}</p>}
      <Cards lines={lines} onSaid={onSaid} />
    </section>
  );
}

function Cards({ lines, onSaid }: LinesProps) {
  return (
    <ul class="agreements">
      {lines.map((line) => (
        <AgreementCard key={line.id} line={line} onSaid={onSaid} />
      ))}
    </ul>
  );
}
