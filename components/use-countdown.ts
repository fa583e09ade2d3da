import { useEffect, useState } from 'preact/hooks';

/** A wait in whole seconds, none at first, and the way to begin one. It counts itself down; at its end `over` is called. */
export function useCountdown(over: () => void): [seconds: number, begin: (seconds: number) => void] {
  const [seconds, begin] = useState(0);
  useEffect(() => {
    if (seconds <= 0) return undefined;
    const second = setTimeout(() => (seconds > 1 ? begin(seconds - 1) : over()), 1_000);
    return () => clearTimeout(second);
  }, [seconds]);
  return [seconds, begin];
}
