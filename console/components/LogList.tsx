import type { LogLine, LogQuery } from '@/policy/console.ts';
import { isEverything } from '../address.ts';
import { startOfDay } from '../clock.ts';
import { useParts, useSpeech, type Speech } from '../parts.ts';
import { LogRow } from './LogRow.tsx';
import { QuietToday } from './QuietToday.tsx';
import { Waiting } from './Waiting.tsx';

/** The lines by day, newest first, and the way to older ones. */
export function LogList({ query }: { query: LogQuery }) {
  const { log, now } = useParts();
  const speech = useSpeech();
  const page = log.page.value;
  if (!page) return log.busy.value ? <Waiting /> : null;
  const days = byDay(page.lines, speech);
  const isQuiet = tellsOfToday(query, speech, now.value) && !days.some((day) => day.day === speech.clock.dayOf(now.value.toISOString()));
  return (
    <div id="lines" class="lines" tabIndex={-1} aria-busy={log.busy.value === 'reading'} role="region" aria-label={speech.words.log}>
      {isQuiet && <QuietToday />}
      {page.lines.length === 0 && !isQuiet && <NothingMatches />}
      {page.lines.length === 0 && isEverything(query) && <p class="quiet">{speech.words.list.empty}</p>}
      {days.map(({ day, key, lines }) => (
        <section key={key} class="day" aria-labelledby={`day-${key}`}>
          <h2 id={`day-${key}`}>{speech.clock.dayName(day, now.value)}</h2>
          <ol>
            {lines.map((line) => (
              <LogRow key={line.event.id} line={line} query={query} />
            ))}
          </ol>
        </section>
      ))}
      <Older isShown={page.next !== undefined} isEnd={page.lines.length > 0 && page.next === undefined} />
    </div>
  );
}

function NothingMatches() {
  const { words } = useSpeech();
  return (
    <div class="quiet">
      <p>{words.list.noMatch}</p>
      <p>
        <a href="/">{words.list.clear}</a>
      </p>
    </div>
  );
}

function Older({ isShown, isEnd }: { isShown: boolean; isEnd: boolean }) {
  const { log } = useParts();
  const { words } = useSpeech();
  const readOlder = async () => {
    const first = await log.older();
    if (first) document.querySelector<HTMLElement>(`#line-${first}`)?.focus({ preventScroll: true });
  };
  if (isShown) {
    return (
      <p class="older">
        <button type="button" aria-disabled={log.busy.value === 'older'} onClick={() => void readOlder()}>
          {words.list.older}
        </button>
      </p>
    );
  }
  return isEnd ? <p class="older faint">{words.list.allShown}</p> : null;
}

type Day = { day: string; key: string; lines: LogLine[] };

function byDay(lines: LogLine[], { clock }: Speech): Day[] {
  const days: Day[] = [];
  const times = new Map<string, number>();
  for (const line of lines) {
    const day = clock.dayOf(line.event.at);
    const last = days.at(-1);
    if (last?.day === day) {
      last.lines.push(line);
      continue;
    }
    // A device with a wrong clock can make a day come twice.
    const turn = (times.get(day) ?? 0) + 1;
    times.set(day, turn);
    days.push({ day, key: `${day}-${turn}`, lines: [line] });
  }
  return days;
}

/** True when a list without a line of today means that today was quiet, and not that today was filtered out. */
function tellsOfToday(query: LogQuery, { clock }: Speech, now: Date): boolean {
  if (query.device || query.level || query.category || query.kind) return false;
  const today = startOfDay(clock.dayOf(now.toISOString()), clock.zone);
  return (!query.from || query.from <= today) && (!query.to || query.to >= now.toISOString());
}
