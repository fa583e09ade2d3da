import { useEffect, useRef, useState } from 'preact/hooks';
import { GIVEN_BY, type MembersReply } from '@/policy/console-members.ts';
import { useParts, useSpeech } from '../parts.ts';
import { InviteForm } from './InviteForm.tsx';
import { InviteList } from './InviteList.tsx';
import { MemberCard } from './MemberCard.tsx';
import { Notice } from './Notice.tsx';
import { useAsking } from './use-asking.ts';
import { useTitle } from './use-title.ts';
import { Waiting } from './Waiting.tsx';

/** Who may sign in, as what; with the ways to invite, to change and to remove that the reader's role has. */
export function MembersPage() {
  const { api, session } = useParts();
  const words = useSpeech().words.members;
  const { trouble, ask } = useAsking();
  const [reply, setReply] = useState<MembersReply>();
  const [isChanged, setChanged] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const state = session.state.value;
  useTitle(words.title);
  const read = async () => setReply((await ask(api.members()))?.value ?? reply);
  useEffect(() => void read(), [api]);
  useEffect(() => {
    if (isChanged) said.current?.focus();
  }, [isChanged, reply]);
  if (state.is !== 'signed-in') return null;
  const { me } = state;
  const changed = async () => {
    // One's own role may be the one that was changed.
    await Promise.all([read(), session.start()]);
    setChanged(true);
  };
  const mayDesignate = me.designated || (me.role === 'manager' && reply?.members.every((line) => !line.designated) === true);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="faint">{words.lead}</p>
      <div class="said" role="status" tabIndex={-1} ref={said}>
        {isChanged && <p>{words.changed}</p>}
      </div>
      {trouble && <Notice text={trouble} onAgain={() => void read()} />}
      {!reply && !trouble && <Waiting />}
      <ul class="devices">
        {reply?.members.map((line) => (
          <MemberCard key={line.user} line={line} me={me} mayDesignate={mayDesignate} onChanged={() => void changed()} />
        ))}
      </ul>
      {reply && <InviteList invites={reply.invites} onChanged={() => void changed()} />}
      {reply && GIVEN_BY[me.role].length > 0 && <InviteForm roles={GIVEN_BY[me.role]} onInvited={() => void read()} />}
    </>
  );
}
