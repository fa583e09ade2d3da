import { useEffect, useState } from 'preact/hooks';
import { Facts } from '@/components/Facts.tsx';
import type { KeyLine } from '@/policy/console-members.ts';
import { useParts, useSpeech } from '../parts.ts';
import { KeyForm } from './KeyForm.tsx';
import { Notice } from './Notice.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { useAsking } from './use-asking.ts';
import { useTitle } from './use-title.ts';
import { Waiting } from './Waiting.tsx';

/** The enrolment keys: who made them when and for what, which are used, and the ways to make another and to take one back. */
export function KeysPage() {
  const { api } = useParts();
  const words = useSpeech().words.upkeep;
  const { trouble, ask } = useAsking();
  const [keys, setKeys] = useState<KeyLine[]>();
  const [said, setSaid] = useState('');
  useTitle(words.keys);
  const read = async () => setKeys((await ask(api.keys()))?.value.keys ?? keys);
  useEffect(() => void read(), [api]);
  const takenBack = async () => {
    await read();
    setSaid(words.takenBack);
  };
  return (
    <>
      <h1>{words.keys}</h1>
      <p class="faint">{words.keysLead}</p>
      <div class="said" role="status">
        {said && <p>{said}</p>}
      </div>
      {trouble && <Notice text={trouble} onAgain={() => void read()} />}
      {!keys && !trouble && <Waiting />}
      {keys?.length === 0 && <p class="quiet">{words.noKeys}</p>}
      <ul class="devices">
        {keys?.map((line) => (
          <KeyCard key={line.id} line={line} onTakenBack={() => void takenBack()} />
        ))}
      </ul>
      {keys && <KeyForm onMade={() => void read()} />}
    </>
  );
}

function KeyCard({ line, onTakenBack }: { line: KeyLine; onTakenBack: () => void }) {
  const { api, now } = useParts();
  const { words, clock, count } = useSpeech();
  const { upkeep } = words;
  const { busy, trouble, ask } = useAsking();
  const send = async (reason: string) => {
    if (await ask(api.revokeKey(line.id, reason))) onTakenBack();
  };
  const rows = [
    { label: upkeep.madeBy, value: <MadeBy line={line} /> },
    { label: upkeep.lastUsed, value: line.lastUsedAt ? clock.moment(line.lastUsedAt, now.value) : upkeep.neverUsed },
    { label: upkeep.devices, value: count(upkeep.joined, line.devices) },
  ];
  const asking = { busy, trouble, why: words.account.reason };
  return (
    <li class={line.revoked ? 'device is-away' : 'device'}>
      <h2>
        <bdi>{line.label || upkeep.nameless}</bdi>
      </h2>
      {line.revoked && (
        <p class="broken" dir="auto">
          {upkeep.revoked(clock.moment(line.revoked.at, now.value), line.revoked.by)}
        </p>
      )}
      <Facts rows={rows} />
      {!line.revoked && <ReasonForm act={upkeep.takeBack} hint={upkeep.takeBackHint} {...asking} onSend={(reason) => void send(reason)} />}
    </li>
  );
}

function MadeBy({ line }: { line: KeyLine }) {
  const { now } = useParts();
  const { clock } = useSpeech();
  const when = clock.moment(line.madeAt, now.value);
  if (line.madeBy === '') return <>{when}</>;
  return (
    <>
      {when} · <bdi>{line.madeBy}</bdi>
    </>
  );
}
