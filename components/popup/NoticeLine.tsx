import type { Language } from '@/policy/language.ts';
import { noticePopupWords } from '@/policy/notice/popup-words.ts';

type Props = { isUnsigned: boolean; isSomebodyThere: boolean; language: Language; onRead: () => void };

/** The way to the notice of what is recorded, and a reminder while it is not signed. */
export function NoticeLine({ isUnsigned, isSomebodyThere, language, onRead }: Props) {
  const words = noticePopupWords[language];
  return (
    <div class="notice-line" data-unsigned={isUnsigned}>
      {isUnsigned && <p>{isSomebodyThere ? words.unsigned : words.unsignedByAll}</p>}
      <button type="button" class="read" onClick={onRead}>
        {words.read}
      </button>
    </div>
  );
}
