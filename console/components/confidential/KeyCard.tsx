import { useEffect, useState } from 'preact/hooks';
import type { LockedReportKey } from '@/policy/confidential-key.ts';
import type { ConfidentialPage } from '@/policy/console-confidential.ts';
import { fingerprintOf } from '@/sealing/fingerprint.ts';
import { relockReportKey } from '@/sealing/report-key.ts';
import { useParts, useSpeech } from '../../parts.ts';
import { useAsking } from '../use-asking.ts';
import { type Locked, PassphraseForm } from './PassphraseForm.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';

type Props = { locked: LockedReportKey; pinned: ConfidentialPage['pinned']; onSaid: (text: string) => void };

/** A key of the reader's: the number that others compare, the line for the policy, whether the policy has it, and how to change its passphrase. */
export function KeyCard({ locked, pinned, onSaid }: Props) {
  const { confidential: book } = useParts();
  const { words } = useSpeech();
  const { confidential } = words;
  const [fingerprint, know] = useState('');
  useEffect(() => void fingerprintOf(locked.publicKey).then(know), [locked.publicKey]);
  const holder = pinned.find(({ key }) => key === locked.publicKey);
  const isOpen = book.keys.value.some(({ publicKey }) => publicKey === locked.publicKey);
  return (
    <section class="ask key-card">
      <h2>{confidential.keyTitle}</h2>
      <dl>
        <dt>{confidential.fingerprint}</dt>
        <dd>
          <bdi class="key" dir="ltr">
            {fingerprint}
          </bdi>
          <p class="hint">{confidential.fingerprintHint}</p>
        </dd>
        <dt>{confidential.line}</dt>
        <dd>
          <code class="key" dir="ltr">{`"reportKey": "${locked.publicKey}"`}</code>
          <p class="hint">{confidential.lineHint}</p>
        </dd>
      </dl>
      <p class={holder ? '' : 'broken'}>{holder ? confidential.pinned(holder.name) : confidential.notPinned}</p>
      {isOpen && (
        <button type="button" class="plain" onClick={() => book.lock()}>
          {confidential.lock}
        </button>
      )}
      <details class="end">
        <summary>{confidential.anew}</summary>
        <LockAnew locked={locked} onDone={() => onSaid(confidential.anewDone)} />
      </details>
    </section>
  );
}

/** The new lock is kept once its code was written down; the old passphrase is worth nothing from that moment on. */
function LockAnew({ locked, onDone }: { locked: LockedReportKey; onDone: () => void }) {
  const { api, confidential: book } = useParts();
  const { words } = useSpeech();
  const { confidential } = words;
  const { trouble, ask } = useAsking();
  const [fresh, setFresh] = useState<Locked>();
  const change = async ({ old, passphrase }: { old: string; passphrase: string }) => {
    const anew = await relockReportKey(locked, old, passphrase);
    if (!anew) return confidential.wrong;
    setFresh(anew);
    return '';
  };
  const keep = async (anew: Locked) => {
    if (!(await ask(api.keepReportKey(anew.locked)))) return;
    setFresh(undefined);
    onDone();
    await book.refresh();
  };
  if (!fresh)
    return <PassphraseForm title={confidential.anew} lead={confidential.anewHint} act={confidential.anew} asksOld onChosen={change} />;
  return <RecoveryCode code={fresh.recoveryCode} trouble={trouble} onWritten={() => void keep(fresh)} />;
}
