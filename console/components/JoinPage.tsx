import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { type JoinOffer, PASSWORD_LENGTH } from '@/policy/console-members.ts';
import type { Answer, Trouble } from '../answer.ts';
import { useParts, useSpeech, type Speech } from '../parts.ts';
import { inTrouble } from '../plain.ts';
import { Field } from './Field.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { useTitle } from './use-title.ts';
import { Waiting } from './Waiting.tsx';

/** For somebody who was invited: the code stands behind `#`, where no server's log sees it. */
export function JoinPage() {
  const { api } = useParts();
  const speech = useSpeech();
  const { words } = speech;
  const [code] = useState(() => location.hash.slice(1));
  const [answer, setAnswer] = useState<Answer<JoinOffer>>();
  useTitle(words.members.joinTitle);
  useEffect(() => {
    if (code) void api.lookAtInvite(code).then(setAnswer);
  }, [api, code]);
  if (!code) return <NoCode />;
  return (
    <section class="card">
      {!answer && <Waiting />}
      {answer && answer.outcome !== 'ok' && (
        <>
          <h1>{words.members.joinTitle}</h1>
          <Notice text={whyNot(answer, speech)} />
        </>
      )}
      {answer?.outcome === 'ok' && <JoinForm code={code} offer={answer.value} />}
    </section>
  );
}

function NoCode() {
  const { members, signIn } = useSpeech().words;
  return (
    <section class="card">
      <h1>{members.joinTitle}</h1>
      <Notice text={members.noCode} />
      <p>
        <a href="/">{signIn.title}</a>
      </p>
    </section>
  );
}

function JoinForm({ code, offer }: { code: string; offer: JoinOffer }) {
  const { api, session } = useParts();
  const { route } = useLocation();
  const speech = useSpeech();
  const { words } = speech;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const send = async (form: HTMLFormElement) => {
    setBusy(true);
    const joined = await api.join({ code, password: formValues(form, ['password']).password });
    if (joined.outcome === 'ok') await session.start();
    setBusy(false);
    if (joined.outcome === 'ok') route('/', true);
    else setTrouble(whyNot(joined, speech));
  };
  const hints = { hint: words.setUp.passwordHint, minLength: PASSWORD_LENGTH.least, maxLength: PASSWORD_LENGTH.most };
  return (
    <Form onSend={(form) => void send(form)}>
      <h1 dir="auto">{words.members.joinGreeting(offer.name)}</h1>
      <p>{words.members.joinLead(offer.setting, offer.email)}</p>
      <p class="faint">
        {words.roles[offer.role]}: {words.members.may[offer.role]}
      </p>
      {trouble && <Notice text={trouble} />}
      <input type="email" name="email" autocomplete="username" value={offer.email} readOnly hidden />
      <Field label={words.members.choosePassword} name="password" type="password" autocomplete="new-password" {...hints} />
      <button type="submit" disabled={busy}>
        {words.members.join}
      </button>
    </Form>
  );
}

function whyNot(trouble: Trouble, speech: Speech): string {
  const isOver = trouble.outcome === 'refused' && [400, 403].includes(trouble.status);
  return isOver ? speech.words.members.over : inTrouble(trouble, speech);
}
