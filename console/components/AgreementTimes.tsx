import { useId, useState } from 'preact/hooks';
import { localMoment } from '@/policy/timetable.ts';
import { dayInWords, WEEKDAYS } from '../agreement-times.ts';
import { useParts, useSpeech } from '../parts.ts';
import { Choices } from './Choices.tsx';
import { OneOf } from './OneOf.tsx';

type Kind = 'once' | 'weekly';

/** Once, from when to when; or every week, on which days and between which times. */
export function AgreementTimes() {
  const { words, clock } = useSpeech();
  const [kind, setKind] = useState<Kind>('once');
  const kinds = [
    { value: 'once', name: words.agreements.once },
    { value: 'weekly', name: words.agreements.weekly },
  ] as const;
  return (
    <>
      <OneOf legend={words.agreements.howOften} name="kind" choices={kinds} chosen={kind} onChoose={setKind} />
      {kind === 'once' ? <Once /> : <EveryWeek />}
      <p class="hint">{words.agreements.clock(clock.zone)}</p>
    </>
  );
}

function Once() {
  const { now } = useParts();
  const { words, clock } = useSpeech();
  const { day, time } = localMoment(now.value, clock.zone);
  return (
    <div class="times">
      <Time label={words.agreements.from} name="begins" type="datetime-local" min={`${day}T00:00`} value={`${day}T${time}`} />
      <Time label={words.agreements.to} name="ends" type="datetime-local" min={`${day}T${time}`} />
    </div>
  );
}

function EveryWeek() {
  const { now } = useParts();
  const { words, clock, language } = useSpeech();
  const { day } = localMoment(now.value, clock.zone);
  const days = WEEKDAYS.map((each) => ({ value: each, name: dayInWords(each, language) }));
  return (
    <>
      <Choices legend={words.agreements.days} name="days" choices={days} />
      <div class="times">
        <Time label={words.agreements.from} name="from" type="time" />
        <Time label={words.agreements.to} name="to" type="time" />
        <Time label={words.agreements.firstDay} name="firstDay" type="date" min={day} value={day} />
        <Time label={words.agreements.lastDay} name="lastDay" type="date" min={day} />
      </div>
    </>
  );
}

type TimeProps = { label: string; name: string; type: 'datetime-local' | 'time' | 'date'; min?: string; value?: string };

function Time({ label, name, type, min, value }: TimeProps) {
  const id = useId();
  const [first] = useState(value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} name={name} type={type} min={min} defaultValue={first} required />
    </div>
  );
}
