import { useState } from 'preact/hooks';
import type { ConsoleRole } from '@/policy/console.ts';
import type { InviteMade } from '@/policy/console-members.ts';
import { badField, type AccountField } from '../account-field.ts';
import { useParts, useSpeech } from '../parts.ts';
import { Field } from './Field.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { roleIn } from './MemberCard.tsx';
import { Notice } from './Notice.tsx';
import { RoleField } from './RoleField.tsx';
import { ShownOnce } from './ShownOnce.tsx';
import { useAsking } from './use-asking.ts';

type InviteFormProps = { roles: readonly ConsoleRole[]; onInvited: () => void };

/** Invites somebody, and shows the link to hand over, once. */
export function InviteForm({ roles, onInvited }: InviteFormProps) {
  const { api, now } = useParts();
  const { words, clock } = useSpeech();
  const { members } = words;
  const { busy, trouble, ask } = useAsking();
  const [bad, setBad] = useState<AccountField>();
  const [made, setMade] = useState<InviteMade>();
  const send = async (form: HTMLFormElement) => {
    const { name, email, reason } = formValues(form, ['name', 'email', 'reason']);
    const field = badField({ name: name.trim(), email: email.trim() });
    setBad(field);
    if (field) return;
    const answer = await ask(api.invite({ name: name.trim(), email: email.trim(), role: roleIn(form, 'viewer'), reason: reason.trim() }));
    setMade(answer?.value);
    if (answer) onInvited();
  };
  if (made) {
    const told = { title: members.linkTitle, hint: members.linkHint(clock.moment(made.expiresAt, now.value)), label: members.link };
    return <ShownOnce {...told} value={`${location.origin}/join#${made.code}`} done={members.linkDone} onDone={() => setMade(undefined)} />;
  }
  return (
    <Form class="ask" onSend={(form) => void send(form)}>
      <h2>{members.inviteTitle}</h2>
      <p>{members.inviteLead}</p>
      <Field label={members.name} name="name" autocomplete="off" maxLength={120} />
      <Field label={words.signIn.email} name="email" type="email" autocomplete="off" maxLength={200} />
      <RoleField roles={roles} chosen="viewer" />
      <Field label={words.account.reason} name="reason" autocomplete="off" maxLength={300} />
      {(bad || trouble) && <Notice text={bad ? words.setUp.bad[bad] : trouble} />}
      <button type="submit" disabled={busy}>
        {members.invite}
      </button>
    </Form>
  );
}
