const RETRY_MS = 10_000;
/** `EventSource.CLOSED`, by its number in the HTML standard. */
const CLOSED = 2;

/** What we need of an `EventSource`. */
export type Source = { addEventListener: (type: string, heard: () => void) => void; close: () => void; readonly readyState: number };
export type OpenSource = (address: string) => Source;

/**
 * Listens for new lines until the returned function is called. `heard` is also called when the connection comes back, because something may
 * have been missed, and when it is lost, because the question then tells why.
 */
export function listen(open: OpenSource, heard: () => void): () => void {
  let source: Source;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const connect = () => {
    source = open('/console/live');
    source.addEventListener('log', heard);
    source.addEventListener('open', () => {
      if (wasLost) heard();
      wasLost = false;
    });
    source.addEventListener('error', () => {
      wasLost = true;
      heard();
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
