import { useEffect, useRef } from 'preact/hooks';

/** Returns the ref of a part that takes the focus as it appears, with its beginning in view; where it is not wanted, nothing happens. */
export function useArrival<Part extends HTMLElement>(isWanted: boolean) {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (!isWanted) return;
    // The browser's own way brings the middle of what is taller than the window into view.
    part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return part;
}
