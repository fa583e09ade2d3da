import { useState } from 'preact/hooks';
import type { Answer } from '../answer.ts';
import { useParts, useSpeech } from '../parts.ts';
import { preparedTrouble } from '../prepared-trouble.ts';

/** Sends a change of the prepared list and asks for the list anew. `send` resolves to the endpoint's answer, or to nothing, and `trouble` then says why in words. */
export function usePreparing() {
  const { prepared, session } = useParts();
  const speech = useSpeech();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const send = async <Value>(question: Promise<Answer<Value>>): Promise<{ value: Value } | undefined> => {
    setBusy(true);
    setTrouble('');
    const answer = await question;
    setBusy(false);
    session.notice(answer);
    if (answer.outcome !== 'ok') setTrouble(preparedTrouble(answer, speech));
    await prepared.refresh();
    return answer.outcome === 'ok' ? { value: answer.value } : undefined;
  };
  return { busy, trouble, setTrouble, send };
}
