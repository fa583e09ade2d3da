import { useState } from 'preact/hooks';
import { makeReportKey } from '@/sealing/report-key.ts';
import { useParts, useSpeech } from '../../parts.ts';
import { useAsking } from '../use-asking.ts';
import { type Locked, PassphraseForm } from './PassphraseForm.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';

/** Makes the reader's key in this browser. It is kept only once the recovery code was written down. */
export function MakeKey({ onMade }: { onMade: () => void }) {
  const { api } = useParts();
  const { words } = useSpeech();
  const { trouble, ask } = useAsking();
  const [fresh, setFresh] = useState<Locked>();
  const { confidential } = words;
  const keep = async (made: Locked) => {
    if (await ask(api.keepReportKey(made.locked))) onMade();
  };
  if (fresh) return <RecoveryCode code={fresh.recoveryCode} trouble={trouble} onWritten={() => void keep(fresh)} />;
  return (
    <PassphraseForm
      title={confidential.makeTitle}
      lead={confidential.makeLead}
      act={confidential.make}
      onChosen={async ({ passphrase }) => {
        setFresh(await makeReportKey(passphrase));
        return '';
      }}
    />
  );
}
