/** Returns a promise that resolves with the first SIGINT or SIGTERM, and what stops waiting for them. A second signal ends the process at once. */
export function stopAsked(): { signal: Promise<NodeJS.Signals>; forget: () => void } {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  const heard = (signal: NodeJS.Signals) => {
    forget();
    resolve(signal);
  };
  const forget = () => {
    process.off('SIGINT', heard);
    process.off('SIGTERM', heard);
  };
  process.on('SIGINT', heard);
  process.on('SIGTERM', heard);
  return { signal: promise, forget };
}
