import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Me } from '@/policy/console.ts';
import type { Trouble } from '../api.ts';
import { useCaresForDevices, useIsDesignated, useIsManager, useParts, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { AgreementsLink } from './AgreementsLink.tsx';
import { ConfidentialLink } from './confidential/ConfidentialLink.tsx';
import { LanguageChooser } from './LanguageChooser.tsx';
import { Notice } from './Notice.tsx';

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
        {me && <PageLinks />}
        <div class="top-end">
          <LanguageChooser />
          {me && <Reader me={me} />}
        </div>
      </header>
      <main id="page" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function PageLinks() {
  const { path } = useLocation();
  const isManager = useIsManager();
  const isDesignated = useIsDesignated();
  const cares = useCaresForDevices();
  const { words } = useSpeech();
  return (
    <nav aria-label={words.pages}>
      <PageLink to="/" name={words.log} />
      <PageLink to="/devices" name={words.devices} />
      {isManager && <AgreementsLink isHere={path === '/agreements'} />}
      {cares && <PageLink to="/authorised" name={words.roster.title} />}
      {isDesignated && <ConfidentialLink isHere={path === '/confidential'} />}
      <PageLink to="/members" name={words.members.nav} />
      {cares && <PageLink to="/lists" name={words.siteLists.title} />}
      {cares && <PageLink to="/audit" name={words.upkeep.audit} />}
      <PageLink to="/why" name={words.why.title} />
      <PageLink to="/you" name={words.account.title} />
    </nav>
  );
}

function PageLink({ to, name }: { to: string; name: string }) {
  const { path } = useLocation();
  return (
    <a href={to} aria-current={path === to ? 'page' : undefined}>
      {name}
    </a>
  );
}

function Reader({ me }: { me: Me }) {
  const { session } = useParts();
  const speech = useSpeech();
  const [trouble, setTrouble] = useState<Trouble>();
  const signOut = async () => {
    const gone = await session.signOut();
    if (gone !== 'out') setTrouble(gone);
  };
  return (
    <>
      <p class="reader">
        <bdi>{me.name}</bdi> <span class="faint">{speech.words.roles[me.role]}</span>
      </p>
      <button type="button" class="plain" onClick={() => void signOut()}>
        {speech.words.signOut}
      </button>
      {trouble && <Notice text={inTrouble(trouble, speech)} />}
    </>
  );
}
