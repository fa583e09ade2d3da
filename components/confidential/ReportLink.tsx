import { confidentialWords } from '@/policy/confidential-messages/index.ts';
import type { Language } from '@/policy/language.ts';

type Props = { language: Language; onOpen: () => void };

/** The way to a report in confidence: words alone, at the end, the same at every level and for everybody. It asks for no PIN, which would name who reports. */
export function ReportLink({ language, onOpen }: Props) {
  return (
    <button type="button" class="report-link" onClick={onOpen}>
      {confidentialWords[language].entry}
    </button>
  );
}
