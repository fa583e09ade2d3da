import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { LanguageSwitch } from '@/components/LanguageSwitch.tsx';
import { ReportView } from '@/components/confidential/ReportView.tsx';
import { EntryForm, type Entrance } from '@/components/popup/EntryForm.tsx';
import { NoticeLine } from '@/components/popup/NoticeLine.tsx';
import { OpenByAgreement } from '@/components/popup/OpenByAgreement.tsx';
import { outcomeText } from '@/components/popup/outcome-text.ts';
import { Preparing, type PreparingDeps } from '@/components/popup/Preparing.tsx';
import { StandingCard } from '@/components/popup/StandingCard.tsx';
import { useTold } from '@/components/use-told.ts';
import type { Entry, Standing } from '@/platform/channels.ts';
import { directionOf, type Language } from '@/policy/language.ts';
import { noticePopupWords } from '@/policy/notice/popup-words.ts';
import { callWords } from '@/policy/tell-messages/call-words.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import { ReportLink } from '@/components/confidential/ReportLink.tsx';
import { type ConfidentialDeps, useReporting } from './use-reporting.ts';

/** What the popup asks of the worker; each resolves with nothing when the worker is silent. */
export type PopupDeps = {
  ask(): Promise<Standing | undefined>;
  enter(entrance: Entrance): Promise<Entry | undefined>;
  leave(): Promise<unknown>;
  /** Covers the tab beside the popup, and calls a grown-up. */
  tell(): void;
  /** The page of a cover that nobody has answered, and the way there. */
  waiting(): Promise<string | undefined>;
  goTo(page: string): void;
  /** Opens the notice of what is recorded, for somebody who has to sign it where a person is named. */
  read(person?: string): void;
  /** Calls back when the rules change; returns what ends it. */
  onChange(changed: () => void): () => void;
  preparing: PreparingDeps;
  ownLanguages: readonly [Language, ...Language[]];
  confidential: ConfidentialDeps;
};

/** The popup: which level holds, who is here, and the way for an adult to come or go. */
export function PopupPage(deps: PopupDeps) {
  const { standing, entry, isChecking, isSilent, waitSeconds, ask, enter, leave } = useStanding(deps);
  const [chosen, choose] = useState<Language>();
  const language = chosen ?? standing?.languages[0] ?? deps.ownLanguages[0];
  const words = popupWords[language];
  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
    document.title = words.title;
  }, [language, words]);
  const { reporting, isOpen, open, close, send } = useReporting(deps.confidential);
  if (isOpen && reporting)
    return (
      <>
        <ReportView reporting={reporting} language={language} onSend={send} onBack={close} />
        <LanguageSwitch language={language} onLanguage={choose} />
      </>
    );
  const outcome =
    entry?.outcome === 'unsigned' ? noticePopupWords[language].signFirst : outcomeText(entry, { waitSeconds, isSilent, language });
  return (
    <>
      {standing && <StandingCard {...standing} present={standing.present} account={standing.account} language={language} onLeave={leave} />}
      {standing && <OpenByAgreement agreed={standing.agreed} language={language} />}
      {standing?.level === 'child' && (
        <button type="button" class="tell" onClick={() => deps.tell()}>
          {callWords[language]}
        </button>
      )}
      <WaitingCover deps={deps} label={words.waiting} />
      <p id="outcome" class="outcome" role="alert">
        {outcome}
      </p>
      {isSilent && (
        <button type="button" onClick={ask}>
          {words.again}
        </button>
      )}
      {standing && standing.level !== 'child' && (
        <Preparing
          key={`${standing.level} ${standing.present?.to ?? ''}`}
          deps={deps.preparing}
          level={standing.level}
          language={language}
        />
      )}
      {standing &&
        (standing.adults.length === 0 ? (
          <p class="nobody">{words.nobody}</p>
        ) : (
          <EntryForm
            key={standing.present?.to ?? ''}
            adults={standing.adults}
            session={standing.session}
            isShut={isChecking || waitSeconds > 0}
            isChecking={isChecking}
            language={language}
            onEnter={enter}
          />
        ))}
      {standing && (
        <NoticeLine
          isUnsigned={standing.isUnsigned}
          isSomebodyThere={standing.present !== undefined || standing.account !== undefined}
          language={language}
          onRead={() => deps.read()}
        />
      )}
      {reporting && <ReportLink language={language} onOpen={open} />}
      <LanguageSwitch language={language} onLanguage={choose} />
    </>
  );
}

/** The way to a cover whose tab was closed before an adult came. */
function WaitingCover({ deps, label }: { deps: Pick<PopupDeps, 'waiting' | 'goTo'>; label: string }) {
  const [page, know] = useState<string>();
  useEffect(() => void deps.waiting().then(know), []);
  if (page === undefined) return null;
  return (
    <button type="button" class="tell" onClick={() => deps.goTo(page)}>
      {label}
    </button>
  );
}

function useStanding({ ask: askWorker, enter: enterBy, leave: leaveBy, read, onChange }: PopupDeps) {
  const { told, ask, enter, forgetEntry, ...rest } = useTold<Standing, Entry>({
    ask: askWorker,
    waitOf: (standing) => standing.waitSeconds,
    onChange,
  });
  const arrive = async (entrance: Entrance): Promise<void> => {
    await enter(async () => {
      const said = await enterBy(entrance);
      if (said?.outcome === 'unsigned') read(entrance.person);
      return said;
    });
    // The form is long: what came of the PIN stands above it.
    document.documentElement.scrollTop = 0;
  };
  const leave = async (): Promise<void> => {
    forgetEntry();
    await leaveBy();
    await ask();
  };
  return {
    standing: told,
    ...rest,
    ask: () => void ask(),
    enter: (entrance: Entrance) => void arrive(entrance),
    leave: () => void leave(),
  };
}
