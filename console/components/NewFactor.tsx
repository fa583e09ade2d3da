import { useEffect, useRef } from 'preact/hooks';
import type { SecondFactorKey } from '@/policy/console-account.ts';
import { useParts, useSpeech } from '../parts.ts';
import { Field } from './Field.tsx';
import { Form } from './Form.tsx';
import { formValues } from './form-values.ts';
import { Notice } from './Notice.tsx';
import { useAsking } from './use-asking.ts';

type NewFactorProps = { fresh: SecondFactorKey; onOn: () => void; onCancel: () => void };

/** Shows the fresh key and the recovery codes once, and turns the factor on with a first code. */
export function NewFactor({ fresh, onOn, onCancel }: NewFactorProps) {
  const { words } = useSpeech();
  const { account } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="ask">
      <h2 tabIndex={-1} ref={heading}>
        {account.keyTitle}
      </h2>
      <p>{account.keyHint}</p>
      <p>
        <code class="key" dir="ltr">
          {inFours(fresh.key)}
        </code>
      </p>
      <p>{account.address}</p>
      <p>
        <a class="key" dir="ltr" href={fresh.address}>
          {fresh.address}
        </a>
      </p>
      <h2>{account.recoveryTitle}</h2>
      <p>{account.recoveryLead}</p>
      <ul class="recovery" dir="ltr">
        {fresh.recoveryCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Confirm onOn={onOn} onCancel={onCancel} />
    </div>
  );
}

function Confirm({ onOn, onCancel }: Pick<NewFactorProps, 'onOn' | 'onCancel'>) {
  const { api } = useParts();
  const { words } = useSpeech();
  const { busy, trouble, ask } = useAsking();
  const confirm = async (form: HTMLFormElement) => {
    if (await ask(api.confirmSecondFactor(formValues(form, ['code']).code.replaceAll(/\s/g, '')))) onOn();
  };
  return (
    <Form class="part" onSend={(form) => void confirm(form)}>
      <p>{words.account.confirmLead}</p>
      {trouble && <Notice text={trouble} />}
      <Field label={words.signIn.totp} name="code" autocomplete="one-time-code" inputMode="numeric" pattern="[0-9 ]{6,7}" maxLength={7} />
      <button type="submit" disabled={busy}>
        {words.account.confirm}
      </button>
      <button type="button" class="plain" onClick={onCancel}>
        {words.account.cancel}
      </button>
    </Form>
  );
}

/** A key is typed from a screen, so it comes in fours; apps leave the blanks out. */
function inFours(key: string): string {
  return key.replaceAll(/.{4}(?=.)/g, '$& ');
}
