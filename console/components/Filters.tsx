import { useId, useState } from 'preact/hooks';
import { CATEGORIES } from '@/policy/category.ts';
import { nameOf } from '@/policy/category-name.ts';
import { LogQuery } from '@/policy/console.ts';
import { EVENT_KINDS } from '@/policy/event.ts';
import { LEVELS } from '@/policy/level.ts';
import { isEverything } from '../address.ts';
import { deviceChoices } from '../device-choices.ts';
import { useParts, useSpeech, type Speech } from '../parts.ts';
import { PeriodFilter } from './PeriodFilter.tsx';

type FiltersProps = { query: LogQuery; onChange: (query: LogQuery) => void };
/** On a narrower screen the filters begin folded, so that the log is seen first. */
const ROOMY_PX = 900;

type Choice = { value: string; name: string };

/** Chooses which lines are shown. It holds nothing itself: the address does. */
export function Filters({ query, onChange }: FiltersProps) {
  const { devices, now } = useParts();
  const speech = useSpeech();
  const { words } = speech;
  const [isOpen] = useState(() => innerWidth >= ROOMY_PX || !isEverything(query));
  // An empty choice reads as "all"; a value is parsed again because a select gives any text.
  const choose = (name: 'device' | 'level' | 'category' | 'kind') => (value: string) =>
    onChange(LogQuery.parse({ ...query, [name]: value || undefined }));
  const levels = LEVELS.map((level) => ({ value: level, name: words.levels[level] }));
  const kinds = EVENT_KINDS.map((kind) => ({ value: kind, name: words.kinds[kind] }));
  const labels = deviceChoices(devices.devices.value ?? [], speech, now.value);
  return (
    <details class="filters" open={isOpen}>
      <summary>{words.filters.title}</summary>
      <div class="filters-inside">
        <PeriodFilter query={query} onChange={onChange} />
        <Select label={words.filters.device} value={query.device} choices={withChosen(labels, query.device)} onChoose={choose('device')} />
        <Select label={words.filters.level} value={query.level} choices={levels} onChoose={choose('level')} />
        <Select label={words.filters.category} value={query.category} choices={categoryChoices(speech)} onChoose={choose('category')} />
        <Select label={words.filters.kind} value={query.kind} choices={kinds} onChoose={choose('kind')} />
        {!isEverything(query) && (
          <a class="clear" href="/">
            {words.list.clear}
          </a>
        )}
      </div>
    </details>
  );
}

type SelectProps = { label: string; value: string | undefined; choices: Choice[]; onChoose: (value: string) => void };

function Select({ label, value, choices, onChoose }: SelectProps) {
  const id = useId();
  const { words } = useSpeech();
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="" selected={!value}>
          {words.filters.any}
        </option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function categoryChoices({ language }: Speech): Choice[] {
  return CATEGORIES.map((id) => ({ value: id, name: nameOf(id, language) })).toSorted((a, b) => a.name.localeCompare(b.name, language));
}

/** A shared link may name a device that is not in the list, or not yet. */
function withChosen(choices: Choice[], chosen: string | undefined): Choice[] {
  if (!chosen || choices.some((choice) => choice.value === chosen)) return choices;
  return [...choices, { value: chosen, name: chosen.slice(0, 8) }];
}
