import { useId, useState } from 'preact/hooks';
import { CATEGORIES, isListable, type Category } from '@/policy/category.ts';
import { nameOf } from '@/policy/category-name.ts';
import { HostName } from '@/policy/text.ts';
import { useParts, useSpeech } from '../../parts.ts';
import { siteFrom } from '../../site-entry.ts';
import { Field } from '../Field.tsx';
import { Form } from '../Form.tsx';
import { formValues } from '../form-values.ts';
import { Notice } from '../Notice.tsx';
import { useAsking } from '../use-asking.ts';

const VERDICTS = ['never', 'always'] as const;

/** Says of one site that no list blocks it, or that it is always blocked and as what. */
export function ExceptionForm({ onKept }: { onKept: (site: string) => void }) {
  const { api } = useParts();
  const { words, language } = useSpeech();
  const { siteLists } = words;
  const { busy, trouble, ask } = useAsking();
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>('never');
  const [isBad, setBad] = useState(false);
  const id = useId();
  const send = async (form: HTMLFormElement) => {
    const given = formValues(form, ['site', 'reason', 'category']);
    // What is said stands for a whole site: of an address to one of its pages the site is taken.
    const [site] = siteFrom(given.site)?.split('/') ?? [];
    const isHost = site !== undefined && HostName.safeParse(site).success;
    setBad(!isHost);
    if (!isHost) return;
    const reason = given.reason.trim();
    const rest = verdict === 'always' ? { verdict, category: given.category as Category } : { verdict };
    if (!(await ask(api.makeException({ ...rest, site, reason })))) return;
    form.reset();
    setVerdict('never');
    onKept(site);
  };
  return (
    <Form class="ask" onSend={(form) => void send(form)}>
      <h3>{siteLists.add}</h3>
      <Field label={siteLists.site} hint={siteLists.siteHint} name="site" autocomplete="off" maxLength={300} spellcheck={false} />
      <fieldset aria-describedby={id}>
        <legend>{siteLists.add}</legend>
        {VERDICTS.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="verdict" value={one} checked={verdict === one} onChange={() => setVerdict(one)} />{' '}
            {siteLists.verdicts[one]}
          </label>
        ))}
        <p class="hint" id={id}>
          {siteLists.verdictHints[verdict]}
        </p>
      </fieldset>
      {verdict === 'always' && (
        <div class="field">
          <label for={`${id}-category`}>{siteLists.as}</label>
          <select id={`${id}-category`} name="category" required>
            <option value="">{siteLists.choose}</option>
            {CATEGORIES.filter(isListable).map((category) => (
              <option key={category} value={category}>
                {nameOf(category, language)}
              </option>
            ))}
          </select>
        </div>
      )}
      <Field label={words.account.reason} name="reason" autocomplete="off" maxLength={300} />
      {(isBad || trouble) && <Notice text={isBad ? siteLists.badSite : trouble} />}
      <button type="submit" disabled={busy}>
        {siteLists.keep}
      </button>
    </Form>
  );
}
