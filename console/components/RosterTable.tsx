import type { RosterLine } from '@/policy/console-roster.ts';
import { OLD_PIN_DAYS } from '@/policy/pin-age.ts';
import { useSpeech } from '../parts.ts';
import { Cell } from './Cell.tsx';
import { PeopleTable } from './PeopleTable.tsx';

/** A row for each person. On a narrow screen each row is a card, and every cell says what it is. */
export function RosterTable({ people }: { people: readonly RosterLine[] }) {
  const { words } = useSpeech();
  const { name, role, level, rights, mayAgree, pin, account, seen } = words.roster;
  return (
    <PeopleTable caption={words.roster.title} heads={[name, role, level, rights, mayAgree, pin, account, seen]}>
      {people.map((person) => (
        <Row key={person.id} person={person} />
      ))}
    </PeopleTable>
  );
}

function Row({ person }: { person: RosterLine }) {
  const { words } = useSpeech();
  const { roster } = words;
  return (
    <tr>
      <th scope="row">
        <bdi>{person.name}</bdi>
      </th>
      <Cell head={roster.role}>{roster.roles[person.role]}</Cell>
      <Cell head={roster.level}>{words.levels[person.level]}</Cell>
      <Cell head={roster.rights}>
        {person.rights.length === 0 ? '–' : person.rights.map((right) => <span key={right}>{roster.rightNames[right]}</span>)}
      </Cell>
      <Cell head={roster.mayAgree}>{person.mayAgree ? roster.yes : roster.no}</Cell>
      <Cell head={roster.pin}>
        <PinAge person={person} />
      </Cell>
      <Cell head={roster.account}>{person.hasAccount ? roster.yes : roster.no}</Cell>
      <Cell head={roster.seen}>
        <Seen person={person} />
      </Cell>
    </tr>
  );
}

function PinAge({ person: { hasPin, pinChanged, pinAgeDays = 0 } }: { person: RosterLine }) {
  const { words, clock } = useSpeech();
  const { roster } = words;
  if (!hasPin) return <>{roster.noPin}</>;
  if (pinChanged === undefined) return <>{roster.noDay}</>;
  return (
    <>
      <span>{roster.pinChanged(clock.dated(pinChanged))}</span>
      {pinAgeDays > OLD_PIN_DAYS && <span class="broken">{roster.pinOld}</span>}
    </>
  );
}

function Seen({ person: { seen } }: { person: RosterLine }) {
  const { words, clock } = useSpeech();
  if (!seen) return <>{words.roster.never}</>;
  return (
    <>
      <span>{clock.datedMoment(seen.at)}</span>
      <span>
        <bdi>{seen.label}</bdi> · <bdi>{seen.room}</bdi>
      </span>
    </>
  );
}
