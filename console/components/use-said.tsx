import { useRef, useState } from 'preact/hooks';

/** What was done last, in words, where a screen reader hears it. What was changed may be gone, and the focus with it: saying it takes the focus there. */
export function useSaid() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const place = useRef<HTMLDivElement>(null);
  const say = (text: string) => {
    setSaid((before) => ({ text, turn: before.turn + 1 }));
    place.current?.focus();
  };
  const shown = (
    <div class="said" role="status" tabIndex={-1} ref={place}>
      {said.text && <p key={said.turn}>{said.text}</p>}
    </div>
  );
  return { said: shown, say };
}
