import type { Me } from '@/policy/console.ts';
import { GIVEN_BY, type MemberChange, type MemberLine } from '@/policy/console-members.ts';
import { ConsoleRole } from '@/policy/console.ts';
import { Facts } from '@/components/Facts.tsx';
import { useParts, useSpeech } from '../parts.ts';
import { formValues } from './form-values.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { RoleField } from './RoleField.tsx';
import { useAsking } from './use-asking.ts';

type MemberCardProps = { line: MemberLine; me: Me; mayDesignate: boolean; onChanged: () => void };

/** One person who may sign in, and what the reader may change about it. */
export function MemberCard({ line, me, mayDesignate, onChanged }: MemberCardProps) {
  const { now } = useParts();
  const { words, clock } = useSpeech();
  const { members } = words;
  const rows = [
    { label: members.signIn, value: line.secondFactor ? members.withCode : members.passwordOnly },
    { label: members.lastSignIn, value: line.lastSignInAt ? clock.moment(line.lastSignInAt, now.value) : members.never },
    { label: members.since, value: clock.moment(line.joinedAt, now.value) },
  ];
  return (
    <li class="device">
      <h2>
        <bdi>{line.name}</bdi> {line.you && <span class="faint">({members.you})</span>}
      </h2>
      <p>
        <bdi>{line.email}</bdi>
      </p>
      <p>
        <strong>{words.roles[line.role]}</strong>: {members.may[line.role]}
      </p>
      {line.designated && <p class="whole">{members.designated}</p>}
      <Facts rows={rows} />
      {GIVEN_BY[me.role].includes(line.role) && <ChangeRole line={line} me={me} onChanged={onChanged} />}
      {mayDesignate && line.role !== 'it' && <Designate line={line} onChanged={onChanged} />}
      {GIVEN_BY[me.role].includes(line.role) && <Remove line={line} onChanged={onChanged} />}
    </li>
  );
}

type ChangeProps = Pick<MemberCardProps, 'line' | 'onChanged'>;

function ChangeRole({ line, me, onChanged }: ChangeProps & { me: Me }) {
  const words = useSpeech().words.members;
  const { busy, trouble, change, why } = useChange(line, onChanged);
  const send = (reason: string, form: HTMLFormElement) => change({ to: 'role', role: roleIn(form, line.role), reason });
  return (
    <ReasonForm act={words.changeRole} why={why} busy={busy} trouble={trouble} onSend={send}>
      <RoleField roles={GIVEN_BY[me.role]} chosen={line.role} />
    </ReasonForm>
  );
}

/** Returns the role that a form names. */
export function roleIn(form: HTMLFormElement, otherwise: ConsoleRole): ConsoleRole {
  return ConsoleRole.safeParse(formValues(form, ['role']).role).data ?? otherwise;
}

function Designate({ line, onChanged }: ChangeProps) {
  const words = useSpeech().words.members;
  const { busy, trouble, change, why } = useChange(line, onChanged);
  const [act, hint] = line.designated ? [words.undesignate, words.undesignateHint] : [words.designate, words.designateHint];
  const send = (reason: string) => change({ to: 'designated', designated: !line.designated, reason });
  return <ReasonForm key={act} act={act} hint={hint} why={why} busy={busy} trouble={trouble} onSend={send} />;
}

function Remove({ line, onChanged }: ChangeProps) {
  const words = useSpeech().words.members;
  const { busy, trouble, change, why } = useChange(line, onChanged);
  const send = (reason: string) => change({ to: 'gone', reason });
  return <ReasonForm act={words.remove} hint={words.removeHint} why={why} busy={busy} trouble={trouble} onSend={send} />;
}

function useChange(line: MemberLine, onChanged: () => void) {
  const { api } = useParts();
  const { words } = useSpeech();
  const { busy, trouble, ask } = useAsking();
  const send = async (wish: MemberChange) => {
    if (await ask(api.changeMember(line.user, wish))) onChanged();
  };
  return { busy, trouble, change: (wish: MemberChange) => void send(wish), why: words.account.reason };
}
