import { useId } from 'preact/hooks';
import { PREPARED_SHOWS, type PreparedQuery, type PreparedReply } from '@/policy/console-prepared.ts';
import { useSpeech } from '../parts.ts';
import { Form } from './Form.tsx';

type PreparedFiltersProps = { query: PreparedQuery; counts: PreparedReply['counts']; onQuery: (query: PreparedQuery) => void };

/** Which pages to show, with how many want a look, and a search by site or name. */
export function PreparedFilters({ query, counts, onQuery }: PreparedFiltersProps) {
  const words = useSpeech().words.prepared;
  const find = useId();
  const numbers = { standing: 0, expiring: counts.expiring, changed: counts.changed, past: 0 };
  return (
    <Form class="prepared-filters" role="search" onSend={() => undefined}>
      <fieldset>
        <legend>{words.show}</legend>
        <div class="choices">
          {PREPARED_SHOWS.map((show) => (
            <label key={show} class="choice">
              <input type="radio" name="show" checked={query.show === show} onChange={() => onQuery({ ...query, show })} />
              <span>
                {words.shows[show]} {numbers[show] > 0 && <span class="badge">{numbers[show]}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for={find}>{words.find}</label>
        <input
          id={find}
          type="search"
          name="find"
          dir="auto"
          maxLength={200}
          autocomplete="off"
          value={query.find ?? ''}
          onInput={(event) => onQuery({ ...query, find: event.currentTarget.value })}
        />
      </div>
    </Form>
  );
}
