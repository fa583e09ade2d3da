import { useState } from 'preact/hooks';
import type { VerifyReply } from '@/policy/console-account.ts';
import { useParts, useSpeech } from '../parts.ts';
import { deviceName } from '../plain.ts';
import { Notice } from './Notice.tsx';
import { useAsking } from './use-asking.ts';

/** Has the whole record reckoned again, and says what came of it. */
export function RecordCheck() {
  const { api } = useParts();
  const words = useSpeech().words.account;
  const { busy, trouble, ask } = useAsking();
  const [found, setFound] = useState<VerifyReply>();
  const check = async () => {
    setFound(undefined);
    const answer = await ask(api.verify());
    setFound(answer?.value);
  };
  return (
    <section class="check" aria-label={words.check}>
      <button type="button" class="plain" aria-disabled={busy} onClick={() => !busy && void check()}>
        {words.check}
      </button>
      <div role="status">
        {busy && <p>{words.checking}</p>}
        {found && <Outcome found={found} />}
      </div>
      {found && found.misfits.length > 0 && <Misfits found={found} />}
      {trouble && <Notice text={trouble} />}
    </section>
  );
}

function Outcome({ found }: { found: VerifyReply }) {
  const { words, count } = useSpeech();
  const { account } = words;
  const wrong = found.misfits.length + found.more;
  if (found.checked === 0 && found.missing === 0) return <p>{account.nothingToCheck}</p>;
  const faults = [
    ...(wrong > 0 ? [count(account.misfits, wrong)] : []),
    ...(found.missing > 0 ? [count(words.device.missing, found.missing)] : []),
  ];
  const said = [count(account.checked, found.checked), ...(faults.length === 0 ? [account.allWhole] : faults)];
  return <p class={faults.length === 0 ? 'whole' : 'broken'}>{said.join(account.comma)}</p>;
}

function Misfits({ found }: { found: VerifyReply }) {
  const { words, count } = useSpeech();
  const { account } = words;
  return (
    <ul class="misfits">
      {found.misfits.map(({ id, device, deviceLabel, room, seq, what }) => (
        <li key={`${id} ${what}`}>
          <a href={`/?line=${encodeURIComponent(id)}`}>
            <bdi>{deviceName(deviceLabel, device)}</bdi> (<bdi>{room}</bdi>) · {account.line(String(seq))}
          </a>
          : {account.misfit[what]}
        </li>
      ))}
      {found.more > 0 && <li>{count(words.device.more, found.more)}</li>}
    </ul>
  );
}
