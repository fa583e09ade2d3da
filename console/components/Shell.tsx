import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Me } from '@/policy/console.ts';
import type { Trouble } from '../answer.ts';
import { useParts, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { LanguageChooser } from './LanguageChooser.tsx';
import { Notice } from './Notice.tsx';
import { PageLinks } from './PageLinks.tsx';

/** The frame around every page: the setting's name, the way to the pages, the language, and out. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { session } = useParts();
  const { words } = useSpeech();
  const state = session.state.value;
  const me = state.is === 'signed-in' ? state.me : undefined;
  return (
    <>
      <a class="skip" href="#page">
        {words.skip}
      </a>
      <header class="top">
        <p class="name">
          <span class="mark" aria-hidden="true" />
          <bdi>{me ? me.setting.name : 'Stairgate'}</bdi>
        </p>
        <div class="top-end">
          <LanguageChooser />
          {me && <Reader me={me} />}
        </div>
        {me && <PageLinks />}
      </header>
      <main id="page" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Reader({ me }: { me: Me }) {
  const { session, unkept } = useParts();
  const speech = useSpeech();
  const { path } = useLocation();
  const [trouble, setTrouble] = useState<Trouble>();
  const [isAsked, ask] = useState(false);
  const signOut = async () => {
    if (unkept.value > 0 && !isAsked) return ask(true);
    const gone = await session.signOut();
    return setTrouble(gone === 'out' ? undefined : gone);
  };
  return (
    <>
      <a class="reader" href="/you" aria-current={path === '/you' ? 'page' : undefined}>
        <bdi>{me.name}</bdi> <span class="faint">{speech.words.roles[me.role]}</span>
        <span class="unseen">: {speech.words.account.title}</span>
      </a>
      <button type="button" class="plain" onClick={() => void signOut()}>
        {speech.words.signOut}
      </button>
      {isAsked && unkept.value > 0 && <Notice text={speech.words.account.stillShown} />}
      {trouble && <Notice text={inTrouble(trouble, speech)} />}
    </>
  );
}
