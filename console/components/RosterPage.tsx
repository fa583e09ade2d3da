import { useEffect, useState } from 'preact/hooks';
import type { RosterReply } from '@/policy/console-roster.ts';
import { ROSTER_TABLE } from '../tables.ts';
import { useCaresForDevices, useParts, useSpeech } from '../parts.ts';
import { Notice } from './Notice.tsx';
import { PolicyChange } from './PolicyChange.tsx';
import { RosterTable } from './RosterTable.tsx';
import { useAsking } from './use-asking.ts';
import { useTitle } from './use-title.ts';
import { Waiting } from './Waiting.tsx';

/** The agreed list of authorised people, as the policy in force names them: to read, to take away as a table, and to print. */
export function RosterPage() {
  const { api } = useParts();
  const { words } = useSpeech();
  const { roster } = words;
  const cares = useCaresForDevices();
  const { trouble, ask } = useAsking();
  const [reply, setReply] = useState<RosterReply>();
  useTitle(roster.title);
  const read = async () => setReply((await ask(api.roster()))?.value);
  useEffect(() => {
    if (cares) void read();
  }, [api, cares]);
  if (!cares) return <p class="quiet">{roster.notForYou}</p>;
  return (
    <>
      <h1>{roster.title}</h1>
      <p class="faint">{roster.lead}</p>
      {trouble && <Notice text={trouble} onAgain={() => void read()} />}
      {!reply && !trouble && <Waiting />}
      {reply && <Roster reply={reply} />}
    </>
  );
}

function Roster({ reply: { people, policy } }: { reply: RosterReply }) {
  const { words, clock } = useSpeech();
  const { roster } = words;
  if (!policy) return <p class="quiet">{roster.noPolicy}</p>;
  return (
    <>
      {policy.sentence && (
        <figure class="sentence">
          <blockquote dir="auto">{policy.sentence}</blockquote>
        </figure>
      )}
      <p>{roster.policy(policy.version, clock.dated(policy.adopted), String(policy.revision))}</p>
      <p class="buttons unprinted">
        <button type="button" class="plain" onClick={() => print()}>
          {roster.print}
        </button>
        <a class="table-link" href={ROSTER_TABLE} download="stairgate-people.csv">
          {roster.csv}
        </a>
      </p>
      <PolicyChange />
      {people.length === 0 ? <p class="quiet">{roster.nobody}</p> : <RosterTable people={people} />}
    </>
  );
}
