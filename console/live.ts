const RETRY_MS = 10_000;
/** `EventSource.CLOSED`, by its number in the HTML standard. */
const CLOSED = 2;

/** What we need of an `EventSource`. */
export type Source = { addEventListener: (type: string, heard: () => void) => void; close: () => void; readonly readyState: number };
export type OpenSource = (address: string) => Source;

/** What the endpoint speaks of. */
export type Heard = Record<'log' | 'agreements', () => void>;

/**
 * Listens for news until the returned function is called. Everything is called also when the connection comes back, because something may have been
 * missed, and when it is lost, because the question then tells why.
 */
export function listen(open: OpenSource, heard: Heard): () => void {
  let source: Source;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const hearAll = () => {
    heard.log();
    heard.agreements();
  };
  const connect = () => {
    source = open('/console/live');
    source.addEventListener('log', heard.log);
    source.addEventListener('agreements', heard.agreements);
    source.addEventListener('open', () => {
      if (wasLost) hearAll();
      wasLost = false;
    });
    source.addEventListener('error', () => {
      wasLost = true;
      hearAll();
      // A browser gives up after any HTTP error; only a broken connection is tried again by itself.
      if (source.readyState === CLOSED) timer = setTimeout(connect, RETRY_MS);
    });
  };
  connect();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
