import type { Right } from '@/policy/document.ts';
import type { Language } from '@/policy/language.ts';
import { popupWords } from '@/policy/popup-messages/index.ts';

type Props = { rights: readonly Right[]; language: Language };

/** What the adult who is here may do by a right of their own, whatever their level may. */
export function Rights({ rights, language }: Props) {
  const words = popupWords[language];
  if (rights.length === 0) return null;
  return (
    <div class="rights">
      <p class="hint" id="rights">
        {words.ownRights}
      </p>
      <ul aria-labelledby="rights">
        {rights.map((right) => (
          <li key={right}>{words.rights[right]}</li>
        ))}
      </ul>
    </div>
  );
}
