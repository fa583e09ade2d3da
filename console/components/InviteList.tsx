import type { InviteLine } from '@/policy/console-members.ts';
import { useParts, useSpeech } from '../parts.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { useAsking } from './use-asking.ts';

type InviteListProps = { invites: readonly InviteLine[]; onChanged: () => void };

/** Those who were invited and did not come yet; nothing at all where there are none. */
export function InviteList({ invites, onChanged }: InviteListProps) {
  const { words } = useSpeech();
  if (invites.length === 0) return null;
  return (
    <section class="part">
      <h2>{words.members.waiting}</h2>
      <ul class="devices">
        {invites.map((line) => (
          <Invited key={line.id} line={line} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}

function Invited({ line, onChanged }: { line: InviteLine; onChanged: () => void }) {
  const { api, now } = useParts();
  const { words, clock } = useSpeech();
  const { members } = words;
  const { busy, trouble, ask } = useAsking();
  const send = async (reason: string) => {
    if (await ask(api.revokeInvite(line.id, reason))) onChanged();
  };
  const asking = { busy, trouble, why: words.account.reason };
  return (
    <li class="device">
      <h3>
        <bdi>{line.name}</bdi>
      </h3>
      <p>
        <bdi>{line.email}</bdi> · {words.roles[line.role]}
      </p>
      <p class="faint" dir="auto">
        {members.invited(line.invitedBy, clock.moment(line.invitedAt, now.value))}
      </p>
      <p class="faint">{members.until(clock.moment(line.expiresAt, now.value))}</p>
      <ReasonForm act={members.takeBack} {...asking} onSend={(reason) => void send(reason)} />
    </li>
  );
}
