import { useEffect, useState } from 'preact/hooks';
import type { ListsReply } from '@/policy/console-lists.ts';
import { useIsManager, useParts, useSpeech } from '../../parts.ts';
import { Notice } from '../Notice.tsx';
import { useAsking } from '../use-asking.ts';
import { useTitle } from '../use-title.ts';
import { Waiting } from '../Waiting.tsx';
import { ExceptionCard } from './ExceptionCard.tsx';
import { ExceptionForm } from './ExceptionForm.tsx';
import { SubscriptionCard } from './SubscriptionCard.tsx';

/** The lists the policy subscribes to, how each one fares, and what the manager says of single sites beside them. */
export function ListsPage() {
  const { api, now } = useParts();
  const words = useSpeech().words.siteLists;
  const { trouble, ask } = useAsking();
  const [lists, setLists] = useState<ListsReply>();
  const [said, setSaid] = useState('');
  useTitle(words.title);
  const read = async () => setLists((await ask(api.lists()))?.value ?? lists);
  // A list that is being fetched, and what another window said, show within the minute.
  useEffect(() => void read(), [api, now.value]);
  const done = async (text: string) => {
    await read();
    setSaid(text);
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p class="faint">{words.lead}</p>
      <div class="said" role="status">
        {said && <p>{said}</p>}
      </div>
      {trouble && <Notice text={trouble} onAgain={() => void read()} />}
      {!lists && !trouble && <Waiting />}
      {lists?.subscriptions.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="devices">
        {lists?.subscriptions.map((line) => (
          <SubscriptionCard key={line.id} line={line} onAsked={() => void done(words.fetching)} />
        ))}
      </ul>
      {lists && <Exceptions lines={lists.exceptions} onDone={(text) => void done(text)} />}
    </>
  );
}

type ExceptionsProps = { lines: ListsReply['exceptions']; onDone: (said: string) => void };

function Exceptions({ lines, onDone }: ExceptionsProps) {
  const words = useSpeech().words.siteLists;
  const isManager = useIsManager();
  return (
    <>
      <h2>{words.exceptions}</h2>
      <p class="faint">{words.exceptionsLead}</p>
      {lines.length === 0 && <p class="quiet">{words.noExceptions}</p>}
      <ul class="devices">
        {lines.map((line) => (
          <ExceptionCard key={line.site} line={line} isManager={isManager} onEnded={() => onDone(words.ended)} />
        ))}
      </ul>
      {isManager && <ExceptionForm onKept={(site) => onDone(words.kept(site))} />}
    </>
  );
}
