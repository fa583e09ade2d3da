import { useEffect, useRef, useState } from 'preact/hooks';
import type { SecondFactorKey } from '@/policy/console-account.ts';
import { useParts, useSpeech } from '../parts.ts';
import { NewFactor } from './NewFactor.tsx';
import { Notice } from './Notice.tsx';
import { EndFactor, BeginFactor } from './FactorForms.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { useAsking } from './use-asking.ts';
import { useTitle } from './use-title.ts';
import { Waiting } from './Waiting.tsx';

/** The reader's own sign-in: whether it asks for a code, and how to change that. */
export function YouPage() {
  const { api, session } = useParts();
  const { words } = useSpeech();
  const { account } = words;
  const { trouble, ask } = useAsking();
  const [isOn, setOn] = useState<boolean>();
  const [fresh, setFresh] = useState<SecondFactorKey>();
  const [turned, setTurned] = useState<'on' | 'off' | 'password'>();
  const state = session.state.value;
  useTitle(account.title);
  const read = async () => setOn((await ask(api.secondFactor()))?.value.on);
  useEffect(() => void read(), [api]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turned) place.current?.focus();
  }, [turned]);
  const changed = (on: boolean) => {
    setOn(on);
    setFresh(undefined);
    setTurned(on ? 'on' : 'off');
  };
  const said = { on: account.turnedOn, off: account.turnedOff, password: words.members.passwordChanged };
  return (
    <section class="you">
      <h1>{account.title}</h1>
      {state.is === 'signed-in' && <p dir="auto">{account.who(state.me.name, state.me.email)}</p>}
      <div class="said" role="status" tabIndex={-1} ref={place}>
        {turned && <p>{said[turned]}</p>}
      </div>
      {trouble && <Notice text={trouble} onAgain={() => void read()} />}
      {isOn === undefined && !trouble && <Waiting />}
      {isOn === true && <EndFactor onEnded={() => changed(false)} />}
      {isOn === false && !fresh && <BeginFactor onBegun={(key) => setFresh(key)} />}
      {isOn === false && fresh && <NewFactor fresh={fresh} onOn={() => changed(true)} onCancel={() => setFresh(undefined)} />}
      <PasswordForm onChanged={() => setTurned('password')} />
    </section>
  );
}
