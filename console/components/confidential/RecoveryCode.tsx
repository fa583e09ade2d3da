import { useSpeech } from '../../parts.ts';
import { Notice } from '../Notice.tsx';
import { ShownOnce } from '../ShownOnce.tsx';

type Props = { code: string; trouble: string; onWritten: () => void };

/** Shows the recovery code of a key, once, until its owner says that they have written it down. */
export function RecoveryCode({ code, trouble, onWritten }: Props) {
  const { confidential } = useSpeech().words;
  const told = { title: confidential.codeTitle, hint: confidential.codeHint, label: confidential.code, done: confidential.codeDone };
  return (
    <>
      {trouble && <Notice text={trouble} />}
      <ShownOnce {...told} value={code} onDone={onWritten} />
    </>
  );
}
