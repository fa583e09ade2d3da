import { useId } from 'preact/hooks';
import type { LogQuery } from '@/policy/console.ts';
import { Day } from '@/policy/text.ts';
import { daysLater } from '@/policy/timetable.ts';
import { writeAddress } from '../address.ts';
import { startOfDay } from '../clock.ts';
import { useParts, useSpeech } from '../parts.ts';

type PeriodFilterProps = { query: LogQuery; onChange: (query: LogQuery) => void };

/** Chooses whole days on the setting's clock; the address holds the instants at which they begin and end. */
export function PeriodFilter({ query, onChange }: PeriodFilterProps) {
  const { now } = useParts();
  const { words, clock } = useSpeech();
  const today = clock.dayOf(now.value.toISOString());
  const { from, to, ...others } = query;
  const since = (day: string): LogQuery => ({ ...others, from: startOfDay(day, clock.zone) });
  const quick = [
    { name: words.filters.allTime, query: others },
    { name: words.filters.today, query: since(today) },
    { name: words.filters.week, query: since(daysLater(today, -6)) },
  ];
  const start = (day: string) => onChange({ ...query, from: day ? startOfDay(day, clock.zone) : undefined });
  const end = (day: string) => onChange({ ...query, to: day ? startOfDay(daysLater(day, 1), clock.zone) : undefined });
  return (
    <>
      <nav class="quick" aria-label={words.filters.quick}>
        {quick.map((each) => (
          <a key={each.name} href={writeAddress({ query: each.query })} aria-current={isSame(each.query, query) ? 'true' : undefined}>
            {each.name}
          </a>
        ))}
      </nav>
      <DayField label={words.filters.from} day={from ? clock.dayOf(from) : ''} onChoose={start} />
      <DayField label={words.filters.to} day={to ? clock.dayOf(justBefore(to)) : ''} onChoose={end} />
    </>
  );
}

type DayFieldProps = { label: string; day: string; onChoose: (day: string) => void };

function DayField({ label, day, onChoose }: DayFieldProps) {
  const id = useId();
  // While a year is being typed the field already gives days such as 0002-11-23.
  const choose = (value: string) => {
    if (value === '' || (Day.safeParse(value).success && value >= '2000')) onChoose(value);
  };
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={day} min="2000-01-01" max="2999-12-31" onChange={(event) => choose(event.currentTarget.value)} />
    </div>
  );
}

function justBefore(at: string): string {
  return new Date(Date.parse(at) - 1).toISOString();
}

function isSame(one: LogQuery, other: LogQuery): boolean {
  return one.from === other.from && one.to === other.to;
}
