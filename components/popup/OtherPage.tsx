import { useId, useState } from 'preact/hooks';
import type { Language } from '@/policy/language.ts';
import { pastedAddress } from '@/policy/pasted.ts';
import { preparingWords } from '@/policy/preparing-messages/index.ts';

/** The way to a page that somebody was told of, folded until an adult wants it: its address opens in a tab, as any page that the adult goes to. */
export function OtherPage({ language, onOpen }: { language: Language; onOpen: (address: string) => void }) {
  const words = preparingWords[language];
  const [isBad, judge] = useState(false);
  const [field, trouble] = [useId(), useId()];
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const pasted = new FormData(event.currentTarget).get('address');
    const address = typeof pasted === 'string' ? pastedAddress(pasted) : undefined;
    judge(address === undefined);
    if (address !== undefined) onOpen(address);
  };
  return (
    <details class="other-page">
      <summary>{words.other}</summary>
      <form class="entry" onSubmit={submit} autocomplete="off" noValidate>
        <label for={field}>{words.address}</label>
        <input
          id={field}
          name="address"
          inputMode="url"
          dir="ltr"
          maxLength={8_000}
          aria-invalid={isBad}
          aria-describedby={trouble}
          placeholder="example.org/page"
        />
        <p id={trouble} class={isBad ? 'trouble' : 'hint'} role={isBad ? 'alert' : undefined}>
          {isBad ? words.badAddress : words.openHint}
        </p>
        <button type="submit">{words.openIt}</button>
      </form>
    </details>
  );
}
