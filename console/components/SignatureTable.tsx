import type { SignatureLine, Signer } from '@/policy/console-signatures.ts';
import { deviceName } from '../plain.ts';
import { useSpeech } from '../parts.ts';
import { Cell } from './Cell.tsx';
import { PeopleTable } from './PeopleTable.tsx';

/** A row for each adult; those who have not signed come first. On a narrow screen each row is a card, and every cell says what it is. */
export function SignatureTable({ people }: { people: readonly Signer[] }) {
  const { words } = useSpeech();
  const { title, name, level, state, before } = words.signatures;
  const ordered = [...people.filter(({ signed }) => !signed), ...people.filter(({ signed }) => signed)];
  return (
    <PeopleTable caption={title} heads={[name, level, state, before]}>
      {ordered.map((person) => (
        <Row key={person.id} person={person} />
      ))}
    </PeopleTable>
  );
}

function Row({ person: { name, level, signed, hasPin, before } }: { person: Signer }) {
  const { words, clock } = useSpeech();
  const { signatures } = words;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <Cell head={signatures.level}>{words.levels[level]}</Cell>
      <Cell head={signatures.state}>
        {signed ? (
          <>
            <span class="whole">{signatures.signed(clock.datedMoment(signed.at))}</span>
            <Where line={signed} />
          </>
        ) : (
          <span class="broken">{hasPin ? signatures.notSigned : signatures.noPin}</span>
        )}
      </Cell>
      <Cell head={signatures.before}>
        {before.length === 0
          ? '–'
          : before.map(({ event, version, revision, at }) => (
              <span key={event}>{signatures.earlier(version ?? signatures.revision(String(revision)), clock.datedMoment(at))}</span>
            ))}
      </Cell>
    </tr>
  );
}

function Where({ line: { device, deviceLabel, room } }: { line: SignatureLine }) {
  return (
    <span>
      <bdi>{deviceName(deviceLabel, device)}</bdi> · <bdi>{room}</bdi>
    </span>
  );
}
