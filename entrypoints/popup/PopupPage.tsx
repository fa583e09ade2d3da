import { useState } from 'preact/hooks';
import { ReportLink } from '@/components/confidential/ReportLink.tsx';
import { ReportView } from '@/components/confidential/ReportView.tsx';
import { LanguageSwitch } from '@/components/LanguageSwitch.tsx';
import { NoticeLine } from '@/components/popup/NoticeLine.tsx';
import { OpenByAgreement } from '@/components/popup/OpenByAgreement.tsx';
import { StandingCard } from '@/components/popup/StandingCard.tsx';
import { useSpoken } from '@/components/use-spoken.ts';
import type { Language } from '@/policy/language.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import { Calls, type CallDeps } from './Calls.tsx';
import { Outcome } from './Outcome.tsx';
import { type ConfidentialDeps, useReporting } from './use-reporting.ts';
import { type StandingDeps, useStanding } from './use-standing.ts';
import { WaysIn, type WaysInDeps } from './WaysIn.tsx';

/** What the popup asks of the browser around it. */
export type PopupDeps = StandingDeps &
  CallDeps &
  WaysInDeps & {
    ownLanguages: readonly [Language, ...Language[]];
    confidential: ConfidentialDeps;
  };

/** The popup: which level holds, who is here, and the way for an adult to come or go. */
export function PopupPage(deps: PopupDeps) {
  const told = useStanding(deps);
  const { reporting, isOpen, open, close, send } = useReporting(deps.confidential);
  const [chosen, choose] = useState<Language>();
  const language = chosen ?? told.standing?.languages[0] ?? deps.ownLanguages[0];
  useSpoken(language, popupWords[language].title);
  return (
    <>
      {isOpen && reporting ? (
        <ReportView reporting={reporting} language={language} onSend={send} onBack={close} />
      ) : (
        <Here deps={deps} told={told} language={language} onReport={reporting && open} />
      )}
      <LanguageSwitch language={language} onLanguage={choose} />
    </>
  );
}

type HereProps = {
  deps: PopupDeps;
  told: ReturnType<typeof useStanding>;
  language: Language;
  /** Absent where the policy names nobody to report to. */
  onReport: (() => void) | undefined;
};

/** How it stands and what can be done about it, most wanted first; what is read once in a while stands last. */
function Here({ deps, told, language, onReport }: HereProps) {
  const { standing } = told;
  return (
    <>
      {standing && (
        <>
          <StandingCard {...standing} present={standing.present} account={standing.account} language={language} onLeave={told.leave} />
          <OpenByAgreement agreed={standing.agreed} language={language} />
        </>
      )}
      <Calls deps={deps} isChild={standing?.level === 'child'} language={language} />
      <Outcome told={told} language={language} />
      {standing && <WaysIn deps={deps} told={{ ...told, standing }} language={language} />}
      <footer class="footer">
        {standing && (
          <NoticeLine
            isUnsigned={standing.isUnsigned}
            isSomebodyThere={standing.present !== undefined || standing.account !== undefined}
            language={language}
            onRead={() => deps.read()}
          />
        )}
        {onReport && <ReportLink language={language} onOpen={onReport} />}
      </footer>
    </>
  );
}
