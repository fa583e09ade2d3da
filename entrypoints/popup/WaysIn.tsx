import { EntryForm } from '@/components/popup/EntryForm.tsx';
import { Preparing, type PreparingDeps } from '@/components/popup/Preparing.tsx';
import type { Standing } from '@/platform/channels.ts';
import type { Language } from '@/policy/language.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import type { useStanding } from './use-standing.ts';

export type WaysInDeps = { preparing: PreparingDeps };

type Props = { deps: WaysInDeps; told: ReturnType<typeof useStanding> & { standing: Standing }; language: Language };

/** What an adult who is here can do with the page beside the popup, and how one comes in by their own PIN. */
export function WaysIn({ deps, told, language }: Props) {
  const { level, adults, session, present } = told.standing;
  // Whoever comes or goes finds forms with nothing of the one before.
  const who = present?.to ?? '';
  return (
    <>
      {level !== 'child' && <Preparing key={`${level} ${who}`} deps={deps.preparing} level={level} language={language} />}
      {adults.length === 0 ? (
        <p class="nobody">{popupWords[language].nobody}</p>
      ) : (
        <EntryForm
          key={who}
          adults={adults}
          session={session}
          isShut={told.isChecking || told.waitSeconds > 0}
          isChecking={told.isChecking}
          isFolded={present !== undefined}
          language={language}
          onEnter={told.enter}
        />
      )}
    </>
  );
}
