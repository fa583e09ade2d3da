import { useState } from 'preact/hooks';
import type { Language } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';

/** What a person asks for, in their own words. */
export type Wish = { who: string; reason: string; minutes: number };

type State = 'waiting' | 'agreed' | 'declined' | 'not-allowed' | 'unreached';
export type AskState = { state: State; words: string };

type Props = {
  maxMinutes: number;
  /** The name of whoever is in: it is they who ask, and nobody else's name can be typed. */
  who: string | undefined;
  /** What became of the last request for this page, if there was one. */
  asked: AskState | undefined;
  language: Language;
  onAsk: (wish: Wish) => Promise<AskState>;
};

/** Lets an adult ask for an agreement, and says what became of it. What was typed stays in the form until a request has got through. */
export function AskForm({ maxMinutes, who, asked, language, onAsk }: Props) {
  const words = pageWords[language].ask;
  const [own, setOwn] = useState<AskState>();
  const [isSending, setSending] = useState(false);
  const [isAgain, setAgain] = useState(false);
  // The bundle's answer is newer than the endpoint's first one, but cannot know of a request that did not get through.
  const state = own?.state === 'unreached' ? own : (asked ?? own);
  const isOpen = isAgain || state === undefined || state.state === 'unreached';
  const send = async (wish: Wish): Promise<void> => {
    setSending(true);
    const outcome = await onAsk(wish);
    setSending(false);
    setOwn(outcome);
    setAgain(false);
  };
  return (
    <section class="ask" aria-labelledby="ask">
      <h2 id="ask">{words.heading}</h2>
      <div role="status">{state && <Became state={state} words={words} />}</div>
      {isOpen ? (
        <WishForm maxMinutes={maxMinutes} who={who} isSending={isSending} words={words} onWish={(wish) => void send(wish)} />
      ) : (
        <button type="button" onClick={() => setAgain(true)}>
          {words.again}
        </button>
      )}
    </section>
  );
}

type Words = (typeof pageWords)[Language]['ask'];
type WishFormProps = Pick<Props, 'maxMinutes' | 'who'> & { isSending: boolean; words: Words; onWish: (wish: Wish) => void };

function WishForm({ maxMinutes, who, isSending, words, onWish }: WishFormProps) {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    if (!isSending) onWish(wishIn(event.currentTarget, who));
  };
  return (
    <form onSubmit={submit} autocomplete="off">
      <p>{words.lead}</p>
      {who === undefined ? (
        <Field label={words.who} name="who" maxLength={120} />
      ) : (
        <p class="asker">
          {words.asIn} <bdi>{who}</bdi>
        </p>
      )}
      <Field label={words.reason} name="reason" maxLength={300} />
      <Minutes label={words.minutes} most={maxMinutes} />
      <button type="submit" disabled={isSending}>
        {isSending ? words.sending : words.send}
      </button>
    </form>
  );
}

function Became({ state, words }: { state: AskState; words: Words }) {
  const said = {
    waiting: words.waiting,
    agreed: words.agreed,
    declined: words.declined,
    'not-allowed': words.notAllowed,
    unreached: words.unreached,
  };
  return (
    <p class="became">
      {said[state.state]}
      {state.words && (
        <>
          {' '}
          {words.answer} <q dir="auto">{state.words}</q>
        </>
      )}
    </p>
  );
}

function Field({ label, name, maxLength }: { label: string; name: string; maxLength: number }) {
  return (
    <label>
      {label}
      <input type="text" name={name} maxLength={maxLength} required pattern=".*\S.*" dir="auto" />
    </label>
  );
}

function Minutes({ label, most }: { label: string; most: number }) {
  return (
    <label>
      {label}
      <input type="number" name="minutes" min={1} max={most} step={1} defaultValue={String(Math.min(30, most))} required />
    </label>
  );
}

function wishIn(form: HTMLFormElement, who: string | undefined): Wish {
  const typed = new FormData(form);
  const text = (name: string): string => {
    const value = typed.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { who: who ?? text('who'), reason: text('reason'), minutes: Number(text('minutes')) };
}
