import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useParts } from '../parts.ts';

type ShownOnceProps = { title: string; hint: string; label: string; value: string; done: string; onDone: () => void };

/** A secret that cannot be shown again: ready to be copied, until the reader says that they have it. Whoever signs out meanwhile is asked first. */
export function ShownOnce({ title, hint, label, value, done, onDone }: ShownOnceProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { unkept } = useParts();
  useEffect(() => heading.current?.focus(), []);
  // At once: whoever is quick to sign out is asked too.
  useLayoutEffect(() => {
    unkept.value += 1;
    return () => {
      unkept.value -= 1;
    };
  }, [unkept]);
  return (
    <section class="ask">
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p id={`${id}-hint`}>{hint}</p>
      <div class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          class="key"
          dir="ltr"
          readOnly
          value={value}
          aria-describedby={`${id}-hint`}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <button type="button" onClick={onDone}>
        {done}
      </button>
    </section>
  );
}
