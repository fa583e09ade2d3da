import { useEffect, useState } from 'preact/hooks';
import type { AgreementLine } from '@/policy/console-agreements.ts';
import type { Answer } from '../answer.ts';
import { useParts, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { AgreementCard } from './AgreementCard.tsx';

/** The agreement that a line of the log points to, however long it is over. */
export function OneAgreement({ id }: { id: string }) {
  const { api, session, agreements } = useParts();
  const speech = useSpeech();
  const [answer, setAnswer] = useState<Answer<AgreementLine>>();
  const reply = agreements.reply.value;
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const read = await api.agreement(id);
      session.notice(read);
      if (isWanted) setAnswer(read);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [api, session, id, reply]);
  if (!answer) return null;
  if (answer.outcome === 'ok')
    return (
      <ul class="agreements pointed">
        <AgreementCard line={answer.value} />
      </ul>
    );
  const isGone = answer.outcome === 'refused' && answer.status === 404;
  return <p class="quiet">{isGone ? speech.words.agreements.gone : inTrouble(answer, speech)}</p>;
}
