import { useLocation } from 'preact-iso';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../parts.ts';

type Props = { pages: readonly { to: string; name: string }[] };

/** The pages that are seldom needed, folded behind one button; going to one of them, Escape and leaving them by any way fold them again. */
export function UpkeepLinks({ pages }: Props) {
  const { path } = useLocation();
  const { words } = useSpeech();
  const list = useId();
  const { isOpen, unfold, group, button } = useFolding();
  const isHere = pages.some(({ to }) => to === path);
  return (
    <div class="upkeep" ref={group}>
      <button
        type="button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => unfold(!isOpen)}
      >
        {words.upkeep.pages}
      </button>
      <ul id={list} hidden={!isOpen}>
        {pages.map(({ to, name }) => (
          <li key={to}>
            <a href={to} aria-current={path === to ? 'page' : undefined} onClick={() => unfold(false)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useFolding() {
  const [isOpen, unfold] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const left = ({ target }: Event) => {
      if (target instanceof Node && !group.current?.contains(target)) unfold(false);
    };
    const escaped = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      unfold(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', left);
    document.addEventListener('focusin', left);
    document.addEventListener('keydown', escaped);
    return () => {
      document.removeEventListener('pointerdown', left);
      document.removeEventListener('focusin', left);
      document.removeEventListener('keydown', escaped);
    };
  }, [isOpen]);
  return { isOpen, unfold, group, button };
}
