import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { LogQuery } from '@/policy/console.ts';
import { isAtTop } from '../at-top.ts';
import { csvAddress } from '../tables.ts';
import { readAddress, writeAddress, writeQuery } from '../address.ts';
import { wasOpenedHere } from '../opened.ts';
import { useParts, useSpeech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { DeviceStrip } from './DeviceStrip.tsx';
import { Filters } from './Filters.tsx';
import { LineDetails } from './LineDetails.tsx';
import { LogList } from './LogList.tsx';
import { NewLines } from './NewLines.tsx';
import { Notice } from './Notice.tsx';
import { useTitle } from './use-title.ts';

/** The log: what happened, newest first. The address carries the filters and the open line. */
export function LogPage() {
  const { log } = useParts();
  const { words } = useSpeech();
  const { url, route, back } = useLocation();
  const { query, line } = readAddress(new URL(url, location.origin).search);
  const filters = writeQuery(query);
  useTitle(words.list.title);
  useEffect(() => void log.show(readAddress(filters).query), [log, filters]);

  const closeDetails = () => (wasOpenedHere() ? back() : route(writeAddress({ query })));
  return (
    <>
      <h1>{words.list.title}</h1>
      <DeviceStrip />
      <Filters query={query} onChange={(chosen) => route(writeAddress({ query: chosen }))} />
      <Download query={query} />
      <LogTrouble onAgain={() => void (log.page.value ? log.refresh(isAtTop) : log.show(query))} />
      <NewLines />
      <LogList query={query} />
      {line && <LineDetails key={line} id={line} onClose={closeDetails} />}
    </>
  );
}

/** The endpoint gives the table only to those who may take the record away. */
function Download({ query }: { query: LogQuery }) {
  const { session } = useParts();
  const { words } = useSpeech();
  const state = session.state.value;
  if (state.is !== 'signed-in' || state.me.role === 'viewer') return null;
  return (
    <p class="download">
      <a href={csvAddress(query)} download="stairgate-log.csv">
        {words.list.csv}
      </a>
    </p>
  );
}

function LogTrouble({ onAgain }: { onAgain: () => void }) {
  const { log } = useParts();
  const speech = useSpeech();
  const trouble = log.trouble.value;
  const freshAt = log.freshAt.value;
  if (!trouble) return null;
  const isOld = trouble.outcome === 'offline' && log.page.value && freshAt;
  const text = isOld ? speech.words.trouble.offlineSince(speech.clock.time(freshAt.toISOString())) : inTrouble(trouble, speech);
  return <Notice text={text} onAgain={onAgain} />;
}
