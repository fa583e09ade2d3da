import { outcomeText } from '@/components/popup/outcome-text.ts';
import type { Language } from '@/policy/language.ts';
import { noticePopupWords } from '@/policy/notice/popup-words.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';
import type { useStanding } from './use-standing.ts';

type Props = { told: ReturnType<typeof useStanding>; language: Language };

/** What became of the last PIN, and the way to ask again where nobody answers. */
export function Outcome({ told: { entry, waitSeconds, isSilent, ask }, language }: Props) {
  const said = outcomeText(entry, { waitSeconds, isSilent, language });
  return (
    <>
      <p id="outcome" class="outcome" role="alert">
        {entry?.outcome === 'unsigned' ? noticePopupWords[language].signFirst : said}
      </p>
      {isSilent && (
        <button type="button" onClick={ask}>
          {popupWords[language].again}
        </button>
      )}
    </>
  );
}
