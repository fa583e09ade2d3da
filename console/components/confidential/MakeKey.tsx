import { useState } from 'preact/hooks';
import { makeReportKey } from '@/sealing/report-key.ts';
import { useParts, useSpeech } from '../../parts.ts';
import { Notice } from '../Notice.tsx';
import { ShownOnce } from '../ShownOnce.tsx';
import { useAsking } from '../use-asking.ts';
import { type Locked, PassphraseForm } from './PassphraseForm.tsx';

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
  if (fresh)
    return (
      <>
        {trouble && <Notice text={trouble} />}
        <ShownOnce
          title={confidential.codeTitle}
          hint={confidential.codeHint}
          label={confidential.code}
          value={fresh.recoveryCode}
          done={confidential.codeDone}
          onDone={() => void keep(fresh)}
        />
      </>
    );
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
