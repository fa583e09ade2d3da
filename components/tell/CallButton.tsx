import { FINGERS, PALM } from '@/components/corner/hand-lines.ts';
import { useEffect, useRef } from 'preact/hooks';

/** `isCalled` while it rings. `onCall` comes again at every press: a child may call as often as it likes. */
type Props = { label: string; isCalled: boolean; onCall: () => void };

/** A hand to put one's own hand on: the one button that calls a grown-up. It has the focus as soon as it stands. */
export function CallButton({ label, isCalled, onCall }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button type="button" class="call" aria-label={label} data-called={isCalled} ref={button} onClick={onCall}>
      <span class="ripple" aria-hidden="true" />
      <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <g fill="none" stroke-linecap="round" stroke-linejoin="round">
          <path d={FINGERS} stroke="#a5762f" stroke-width="17" />
          <path d={PALM} stroke="#a5762f" stroke-width="5" />
          <path d={FINGERS} stroke="#ffd98a" stroke-width="12" />
        </g>
        <path d={PALM} fill="#ffd98a" />
      </svg>
    </button>
  );
}
