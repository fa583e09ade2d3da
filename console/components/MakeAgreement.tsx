import { useId, useRef } from 'preact/hooks';
import { nameOf } from '@/policy/category-name.ts';
import type { AgreementTerms } from '@/policy/console-agreements.ts';
import { deviceChoices } from '../device-choices.ts';
import { useParts, useSpeech, type Speech } from '../parts.ts';
import { wishFrom, type Wish } from '../wish.ts';
import { AgreementTimes } from './AgreementTimes.tsx';
import { Choices } from './Choices.tsx';
import { Notice } from './Notice.tsx';
import { RatioTick } from './RatioTick.tsx';
import { useSending } from './use-sending.ts';
import { Form } from './Form.tsx';

/** Levels that people can come to; nothing is opened for children by an agreement made here. */
const ADULT_LEVELS = ['visitor', 'staff', 'manager'] as const;

type MakeAgreementProps = { terms: AgreementTerms; onSaid: (text: string) => void };

/** The form for an agreement made ahead of time, once or every week. */
export function MakeAgreement({ terms, onSaid }: MakeAgreementProps) {
  const { api } = useParts();
  const speech = useSpeech();
  const { words } = speech;
  const fold = useRef<HTMLDetailsElement>(null);
  const { busy, trouble, setTrouble, send } = useSending(onSaid);
  const make = async (form: HTMLFormElement) => {
    const wish = wishFrom(new FormData(form), speech.clock.zone);
    if (!('request' in wish)) return setTrouble(openWords(wish, speech));
    if (!(await send(api.makeAgreement(wish.request), words.agreements.made))) return undefined;
    form.reset();
    if (fold.current) fold.current.open = false;
    return undefined;
  };
  return (
    <details class="folded" ref={fold}>
      <summary>{words.agreements.make}</summary>
      <Form class="ask" onSend={(form) => void make(form)}>
        <WhatAndWhom terms={terms} />
        <AgreementTimes />
        <Reason />
        {terms.ratioTick && <RatioTick />}
        {trouble && <Notice text={trouble} />}
        <p class="buttons">
          <button type="submit" disabled={busy}>
            {words.agreements.submit}
          </button>
        </p>
      </Form>
    </details>
  );
}

function WhatAndWhom({ terms }: { terms: AgreementTerms }) {
  const { devices, now } = useParts();
  const speech = useSpeech();
  const { words, language } = speech;
  const { agreements } = words;
  const site = useId();
  const kinds = terms.categories.map((category) => ({ value: category, name: nameOf(category, language) }));
  const people = terms.people.map(({ id, name }) => ({ value: id, name }));
  const enrolled = deviceChoices(devices.standing.value ?? [], speech, now.value);
  const levels = ADULT_LEVELS.map((level) => ({ value: level, name: words.levels[level] }));
  return (
    <>
      <Choices legend={agreements.categories} name="categories" choices={kinds} />
      {terms.sites && (
        <div class="field">
          <label for={site}>{agreements.sites}</label>
          <p class="hint" id={`${site}-hint`}>
            {agreements.sitesHint}
          </p>
          <input id={site} name="sites" dir="ltr" maxLength={2_000} aria-describedby={`${site}-hint`} />
        </div>
      )}
      <Choices legend={agreements.levels} name="levels" choices={levels} chosen={['staff']} />
      <Choices legend={agreements.people} hint={agreements.peopleHint} name="people" choices={people} />
      <Choices legend={agreements.devices} hint={agreements.devicesHint} name="devices" choices={enrolled} />
    </>
  );
}

function Reason() {
  const { words } = useSpeech();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.agreements.reason}</label>
      <input id={id} name="reason" maxLength={300} dir="auto" required pattern=".*\S.*" />
    </div>
  );
}

function openWords(wish: Exclude<Wish, { request: unknown }>, { words }: Speech): string {
  if ('badSite' in wish) return words.agreements.badSite(wish.badSite);
  if (wish.open === 'levels') return `${words.agreements.levels}?`;
  return words.agreements.objections[wish.open];
}
