import { render } from 'preact';
import * as z from 'zod/mini';
import { ask } from '@/platform/ask.ts';
import { spokenOf } from '@/platform/languages.ts';
import { openPopup } from '@/platform/open-notice.ts';
import { onRulesChanged } from '@/platform/rules-changed.ts';
import { NoticePage } from './NoticePage.tsx';

z.config({ jitless: true });

render(
  <NoticePage
    ask={async () => heard(await ask('showNotice', {}))}
    sign={async (signing) => heard(await ask('signNotice', signing))}
    comeIn={() => void openPopup()}
    print={() => window.print()}
    onChange={onRulesChanged}
    asked={location.hash.slice(1)}
    ownLanguages={spokenOf(navigator.languages)}
  />,
  document.getElementById('notice') ?? document.body,
);

function heard<Said>(answer: { heard: true; reply: Said } | { heard: false }): Said | undefined {
  return answer.heard ? answer.reply : undefined;
}
