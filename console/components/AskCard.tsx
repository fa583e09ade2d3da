import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { nameOf } from '@/policy/category-name.ts';
import type { AgreementTerms, AgreeRequest, AskLine } from '@/policy/console-agreements.ts';
import { useParts, useSpeech } from '../parts.ts';
import { shownHost } from '../shown.ts';
import { siteFrom } from '../site-entry.ts';
import { AskFacts } from './AskFacts.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { OneOf } from './OneOf.tsx';
import { RatioTick } from './RatioTick.tsx';
import { useSending } from './use-sending.ts';

type AskCardProps = { ask: AskLine; terms: AgreementTerms | undefined; onSaid: (text: string) => void };

/** One request that waits: who asks for what and why, and the manager's answer. */
export function AskCard({ ask, terms, onSaid }: AskCardProps) {
  const { language } = useSpeech();
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  const { agree, decline, busy, trouble } = useAnswer(ask, form, onSaid);
  const isOpenable = ask.openable.length > 0;
  return (
    <Form class="ask" aria-labelledby={heading} ref={form} onSend={agree}>
      <h3 id={heading}>
        <bdi dir="ltr">{shownHost(ask.site, ask.category)}</bdi> <span class="faint">{nameOf(ask.category, language)}</span>
      </h3>
      <AskFacts ask={ask} />
      {isOpenable && <Opening ask={ask} terms={terms} />}
      <AnswerWords />
      {trouble && <Notice text={trouble} />}
      <Buttons isOpenable={isOpenable} busy={busy} onDecline={decline} />
    </Form>
  );
}

/** What the two buttons do: to decline needs words, to agree a site that is one. */
function useAnswer(ask: AskLine, form: RefObject<HTMLFormElement | null>, onSaid: (text: string) => void) {
  const { api } = useParts();
  const words = useSpeech().words.agreements;
  const { busy, trouble, setTrouble, send } = useSending(onSaid);
  const agree = () => {
    const wish = form.current && wishFrom(form.current, ask);
    if (!wish) return;
    if ('bad' in wish) setTrouble(words.badSite(wish.bad));
    else void send(api.agree(ask.ask, wish), words.agreed);
  };
  const decline = () => {
    const field = form.current?.querySelector('textarea');
    const text = field?.value.trim();
    if (text) void send(api.decline(ask.ask, text), words.declined);
    else {
      setTrouble(words.needWords);
      field?.focus();
    }
  };
  return { agree, decline, busy, trouble };
}

function Buttons({ isOpenable, busy, onDecline }: { isOpenable: boolean; busy: boolean; onDecline: () => void }) {
  const words = useSpeech().words.agreements;
  return (
    <>
      {!isOpenable && <p class="broken">{words.cannot}</p>}
      <p class="buttons">
        {isOpenable && (
          <button type="submit" disabled={busy}>
            {words.agree}
          </button>
        )}
        <button type="button" class="plain" disabled={busy} onClick={onDecline}>
          {words.decline}
        </button>
      </p>
    </>
  );
}

function AnswerWords() {
  const { words } = useSpeech();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.agreements.answerWords}</label>
      <p class="hint" id={`${id}-hint`}>
        {words.agreements.answerHint}
      </p>
      <textarea id={id} name="words" rows={2} maxLength={300} dir="auto" aria-describedby={`${id}-hint`} />
    </div>
  );
}

/** What to open, for how long, and the tick that the policy may ask for. */
function Opening({ ask, terms }: Pick<AskCardProps, 'ask' | 'terms'>) {
  const { words, language } = useSpeech();
  const { agreements } = words;
  const [first = 'site'] = ask.openable;
  const [opens, setOpens] = useState(first);
  const names = { site: agreements.onlySite, category: agreements.wholeCategory(nameOf(ask.category, language)) };
  const choices = ask.openable.map((value) => ({ value, name: names[value] }));
  return (
    <>
      <OneOf legend={agreements.opens} name="opens" choices={choices} chosen={opens} onChoose={setOpens} />
      {opens === 'site' && <Site asked={ask.site} />}
      <Minutes asked={ask.minutes} most={terms?.maxMinutes} />
      {terms?.ratioTick && <RatioTick />}
    </>
  );
}

function Site({ asked }: { asked: string }) {
  const { agreements } = useSpeech().words;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{agreements.site}</label>
      <p class="hint" id={`${id}-hint`}>
        {agreements.siteHint}
      </p>
      <input id={id} name="site" defaultValue={asked} dir="ltr" maxLength={600} required aria-describedby={`${id}-hint`} />
    </div>
  );
}

function Minutes({ asked, most }: { asked: number; most: number | undefined }) {
  const { agreements } = useSpeech().words;
  const id = useId();
  const fitting = String(Math.min(asked, most ?? asked));
  return (
    <div class="field short">
      <label for={id}>{agreements.minutesLabel}</label>
      <input id={id} name="minutes" type="number" min={1} max={most} defaultValue={fitting} required />
    </div>
  );
}

function wishFrom(form: HTMLFormElement, ask: AskLine): AgreeRequest | { bad: string } {
  const given = formValues(form, ['opens', 'site', 'minutes', 'words', 'ratios']);
  const rest = { minutes: Number(given.minutes), words: given.words.trim(), ratiosAllow: given.ratios !== '' };
  if (given.opens === 'category') return { opens: 'category', ...rest };
  const site = given.site === ask.site ? ask.site : siteFrom(given.site);
  return site === undefined ? { bad: given.site } : { opens: 'site', site, ...rest };
}
