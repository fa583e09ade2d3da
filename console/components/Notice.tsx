import { useSpeech } from '../parts.ts';

type NoticeProps = { text: string; onAgain?: () => void };

/** Says what is wrong, with a button where trying again may help. */
export function Notice({ text, onAgain }: NoticeProps) {
  const { words } = useSpeech();
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      {onAgain && (
        <button type="button" onClick={onAgain}>
          {words.trouble.again}
        </button>
      )}
    </div>
  );
}
