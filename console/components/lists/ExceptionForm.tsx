import { useId, useState } from 'preact/hooks';
import { CATEGORIES, isListable, type Category } from '@/policy/category.ts';
import { nameOf } from '@/policy/category-name.ts';
import type { ExceptionRequest } from '@/policy/console-lists.ts';
import { HostName } from '@/policy/text.ts';
import { useParts, useSpeech } from '../../parts.ts';
import { siteFrom } from '../../site-entry.ts';
import { Field } from '../Field.tsx';
import { Form } from '../Form.tsx';
import { formValues } from '../form-values.ts';
import { Notice } from '../Notice.tsx';
import { OneOf } from '../OneOf.tsx';
import { useAsking } from '../use-asking.ts';

const VERDICTS = ['never', 'always'] as const;
type Verdict = (typeof VERDICTS)[number];

/** Says of one site that no list blocks it, or that it is always blocked and as what. */
export function ExceptionForm({ onKept }: { onKept: (site: string) => void }) {
  const { api } = useParts();
  const { words } = useSpeech();
  const { siteLists } = words;
  const { busy, trouble, ask } = useAsking();
  const [verdict, setVerdict] = useState<Verdict>('never');
  const [isBad, setBad] = useState(false);
  const send = async (form: HTMLFormElement) => {
    const exception = exceptionIn(form, verdict);
    setBad(!exception);
    if (!exception || !(await ask(api.makeException(exception)))) return;
    form.reset();
    setVerdict('never');
    onKept(exception.site);
  };
  const verdicts = VERDICTS.map((value) => ({ value, name: siteLists.verdicts[value] }));
  const rest = { name: 'verdict', choices: verdicts, chosen: verdict, onChoose: setVerdict };
  return (
    <Form class="ask" onSend={(form) => void send(form)}>
      <h3>{siteLists.add}</h3>
      <Field label={siteLists.site} hint={siteLists.siteHint} name="site" autocomplete="off" maxLength={300} spellcheck={false} />
      <OneOf legend={siteLists.add} hint={siteLists.verdictHints[verdict]} {...rest} />
      {verdict === 'always' && <AsWhat />}
      <Field label={words.account.reason} name="reason" autocomplete="off" maxLength={300} />
      {(isBad || trouble) && <Notice text={isBad ? siteLists.badSite : trouble} />}
      <button type="submit" disabled={busy}>
        {siteLists.keep}
      </button>
    </Form>
  );
}

function AsWhat() {
  const { words, language } = useSpeech();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.siteLists.as}</label>
      <select id={id} name="category" required>
        <option value="">{words.siteLists.choose}</option>
        {CATEGORIES.filter(isListable).map((category) => (
          <option key={category} value={category}>
            {nameOf(category, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is said stands for a whole site: of an address to one of its pages the site is taken. Nothing where it is none. */
function exceptionIn(form: HTMLFormElement, verdict: Verdict): ExceptionRequest | undefined {
  const given = formValues(form, ['site', 'reason', 'category']);
  const [site] = siteFrom(given.site)?.split('/') ?? [];
  if (site === undefined || !HostName.safeParse(site).success) return undefined;
  const kept = { site, reason: given.reason.trim() };
  return verdict === 'always' ? { verdict, category: given.category as Category, ...kept } : { verdict, ...kept };
}
