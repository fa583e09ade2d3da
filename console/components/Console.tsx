import { LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { directionOf } from '@/policy/language.ts';
import { isAtTop } from '../at-top.ts';
import { inTrouble } from '../plain.ts';
import { listen } from '../live.ts';
import { PartsContext, useIsManager, useParts, useSpeech, type Parts } from '../parts.ts';
import { AuditPage } from './AuditPage.tsx';
import { AgreementsPage } from './AgreementsPage.tsx';
import { CallsNow } from './CallsNow.tsx';
import { ConfidentialPage } from './confidential/ConfidentialPage.tsx';
import { DevicesPage } from './DevicesPage.tsx';
import { JoinPage } from './JoinPage.tsx';
import { KeysPage } from './KeysPage.tsx';
import { ListsPage } from './lists/ListsPage.tsx';
import { LogPage } from './LogPage.tsx';
import { MembersPage } from './MembersPage.tsx';
import { NotFound } from './NotFound.tsx';
import { Notice } from './Notice.tsx';
import { PreparedPage } from './PreparedPage.tsx';
import { RosterPage } from './RosterPage.tsx';
import { SetUp } from './SetUp.tsx';
import { SignaturesPage } from './SignaturesPage.tsx';
import { Shell } from './Shell.tsx';
import { SignIn } from './SignIn.tsx';
import { Waiting } from './Waiting.tsx';
import { WhyPage } from './WhyPage.tsx';
import { YouPage } from './YouPage.tsx';

const MINUTE_MS = 60_000;

/** The whole console. It paints at once and asks the endpoint who is there afterwards. */
export function Console({ parts }: { parts: Parts }) {
  useEffect(() => void parts.session.start(), [parts]);
  return (
    <PartsContext.Provider value={parts}>
      <Language />
      <LocationProvider>
        <Shell>
          <Inside />
        </Shell>
      </LocationProvider>
    </PartsContext.Provider>
  );
}

function Inside() {
  const { session } = useParts();
  const speech = useSpeech();
  const state = session.state.value;
  const { path } = useLocation();
  if (state.is === 'starting') return <Waiting />;
  if (path === '/join') return <JoinPage />;
  if (state.is === 'unknown') return <Notice text={inTrouble(state.trouble, speech)} onAgain={() => void session.start()} />;
  if (state.is === 'set-up') return <SetUp />;
  if (state.is === 'signed-out') return <SignIn ended={state.ended} made={state.made} />;
  return <SignedIn />;
}

function SignedIn() {
  const place = useRef<HTMLDivElement>(null);
  useListening();
  return (
    <div class="page" tabIndex={-1} ref={place}>
      <CallsNow />
      <Router onRouteChange={() => place.current?.focus({ preventScroll: true })}>
        <Route path="/" component={LogPage} />
        <Route path="/devices" component={DevicesPage} />
        <Route path="/agreements" component={AgreementsPage} />
        <Route path="/confidential" component={ConfidentialPage} />
        <Route path="/prepared" component={PreparedPage} />
        <Route path="/members" component={MembersPage} />
        <Route path="/keys" component={KeysPage} />
        <Route path="/lists" component={ListsPage} />
        <Route path="/audit" component={AuditPage} />
        <Route path="/why" component={WhyPage} />
        <Route path="/authorised" component={RosterPage} />
        <Route path="/signatures" component={SignaturesPage} />
        <Route path="/you" component={YouPage} />
        <Route default component={NotFound} />
      </Router>
    </div>
  );
}

/** Keeps the log, the devices, the manager's agreements and the present minute fresh while somebody is signed in. */
function useListening(): void {
  const { log, calls, devices, agreements, prepared, signatures, now, openSource, readNow } = useParts();
  const isManager = useIsManager();
  useEffect(() => {
    const refreshAgreements = () => {
      if (isManager) void agreements.refresh();
    };
    const hearLog = () => {
      void calls.refresh();
      void log.refresh(isAtTop);
      void prepared.refresh();
      void devices.refresh();
    };
    void devices.refresh();
    void calls.refresh();
    refreshAgreements();
    const hearBundle = () => {
      refreshAgreements();
      void prepared.refresh();
      void signatures.refresh();
    };
    const stop = listen(openSource, { log: hearLog, agreements: hearBundle });
    const minute = setInterval(() => {
      now.value = readNow();
      void calls.refresh();
      void devices.refresh();
      refreshAgreements();
    }, MINUTE_MS);
    return () => {
      stop();
      clearInterval(minute);
      log.forget();
      calls.forget();
      devices.forget();
      agreements.forget();
      prepared.forget();
      signatures.forget();
    };
  }, [log, calls, devices, agreements, prepared, signatures, isManager, now, openSource, readNow]);
}

function Language() {
  const { language } = useParts();
  const spoken = language.value;
  useLayoutEffect(() => {
    document.documentElement.lang = spoken;
    document.documentElement.dir = directionOf(spoken);
  }, [spoken]);
  return null;
}
