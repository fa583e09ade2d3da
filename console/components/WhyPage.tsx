import { useEffect, useId, useState } from 'preact/hooks';
import { LEVELS, levelOrChild } from '@/policy/level.ts';
import type { WhyReply, WhyRequest } from '@/policy/console-why.ts';
import { typedAddress } from '@/policy/typed-address.ts';
import type { Trouble } from '../answer.ts';
import { instantAt } from '../clock.ts';
import type { RosterLine } from '@/policy/console-roster.ts';
import { useCaresForDevices, useParts, useSpeech, type Speech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { useTitle } from './use-title.ts';
import { WhyAnswer } from './WhyAnswer.tsx';

/** Explains what would become of an address, without opening it. */
export function WhyPage() {
  const { api, session } = useParts();
  const speech = useSpeech();
  const { why } = speech.words;
  const [answer, setAnswer] = useState<WhyReply>();
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const people = usePeople();
  useTitle(why.title);
  const explain = async (form: HTMLFormElement) => {
    const request = requestFrom(form, people, speech.clock.zone);
    setAnswer(undefined);
    if (!request) return setTrouble(why.badAddress);
    setTrouble('');
    setBusy(true);
    const reply = await api.why(request);
    setBusy(false);
    session.notice(reply);
    return reply.outcome === 'ok' ? setAnswer(reply.value) : setTrouble(whyNot(reply, speech));
  };
  return (
    <section class="why">
      <h1>{why.title}</h1>
      <p>{why.lead}</p>
      <Form class="ask" onSend={(form) => void explain(form)}>
        <Questions people={people} />
        {trouble && <Notice text={trouble} />}
        <p class="buttons">
          <button type="submit" disabled={busy}>
            {why.submit}
          </button>
        </p>
      </Form>
      <div role="status">{answer && <WhyAnswer answer={answer} />}</div>
    </section>
  );
}

/** The people of the policy in force, for those who may read the list of them; for others, and while it does not come, nobody. */
function usePeople(): readonly RosterLine[] {
  const { api } = useParts();
  const cares = useCaresForDevices();
  const [people, setPeople] = useState<readonly RosterLine[]>([]);
  useEffect(() => {
    const read = async () => {
      const reply = await api.roster();
      if (reply.outcome === 'ok') setPeople(reply.value.people);
    };
    if (cares) void read();
  }, [api, cares]);
  return people;
}

function Questions({ people }: { people: readonly RosterLine[] }) {
  const { words } = useSpeech();
  const { why } = words;
  const [address, level, at] = [useId(), useId(), useId()];
  const [person, setPerson] = useState('');
  return (
    <>
      <div class="field">
        <label for={address}>{why.address}</label>
        <input id={address} name="address" dir="ltr" inputMode="url" autocomplete="off" spellcheck={false} maxLength={8_000} required />
      </div>
      {people.length > 0 && <PersonField people={people} onChoose={setPerson} />}
      {person === '' && (
        <div class="field">
          <label for={level}>{why.level}</label>
          <select id={level} name="level">
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {words.levels[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      <label class="choice">
        <input type="checkbox" name="session" value="yes" /> {why.session}
      </label>
      <div class="field">
        <label for={at}>{why.at}</label>
        <p class="hint" id={`${at}-hint`}>
          {why.atHint}
        </p>
        <input id={at} name="at" type="datetime-local" min="2020-01-01T00:00" max="2099-12-31T23:59" aria-describedby={`${at}-hint`} />
      </div>
    </>
  );
}

function PersonField({ people, onChoose }: { people: readonly RosterLine[]; onChoose: (id: string) => void }) {
  const { words } = useSpeech();
  const { why, roster, levels } = words;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{why.person}</label>
      <p class="hint" id={`${id}-hint`}>
        {why.personHint}
      </p>
      <select id={id} name="person" aria-describedby={`${id}-hint`} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{why.nobody}</option>
        {people.map((one) => (
          <option key={one.id} value={one.id} dir="auto">
            {`${one.name} (${roster.roles[one.role]}, ${levels[one.level]})`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Reads the form; nothing when what was typed is no address, with or without its scheme. The time is on the clock of `zone`. */
function requestFrom(form: HTMLFormElement, people: readonly RosterLine[], zone: string): WhyRequest | undefined {
  const { address: typed, level, person: id, session, at } = formValues(form, ['address', 'level', 'person', 'session', 'at']);
  const address = typedAddress(typed);
  if (address === undefined) return undefined;
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(at) ?? [];
  const when = day && time ? { at: instantAt(day, time, zone) } : {};
  const person = people.find((one) => one.id === id);
  const who = person ? { level: person.level, person: id } : { level: levelOrChild(level) };
  return { address, ...who, session: session === 'yes', ...when };
}

function whyNot(trouble: Trouble, speech: Speech): string {
  const error = trouble.outcome === 'refused' ? trouble.refusal?.error : undefined;
  const { refusals } = speech.words.why;
  return error !== undefined && Object.hasOwn(refusals, error) ? refusals[error as keyof typeof refusals] : inTrouble(trouble, speech);
}
