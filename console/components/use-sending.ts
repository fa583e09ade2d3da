import { useState } from 'preact/hooks';
import { agreementTrouble } from '../agreement-trouble.ts';
import type { Answer } from '../answer.ts';
import { useParts, useSpeech } from '../parts.ts';

/** Sends what the manager decides, says what came of it, and asks for the agreements anew. `send` resolves to whether it was taken. */
export function useSending(onSaid: (text: string) => void) {
  const { agreements, session } = useParts();
  const speech = useSpeech();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const send = async (question: Promise<Answer<unknown>>, done: string): Promise<boolean> => {
    setBusy(true);
    setTrouble('');
    const answer = await question;
    setBusy(false);
    session.notice(answer);
    const isTaken = answer.outcome === 'ok';
    if (isTaken) onSaid(done);
    else setTrouble(agreementTrouble(answer, speech));
    await agreements.refresh();
    return isTaken;
  };
  return { busy, trouble, setTrouble, send };
}
