import { render } from 'preact';
import * as z from 'zod/mini';
import { ask } from '@/platform/ask.ts';
import { readReporting, sendReport } from '@/platform/confidential/reporting.ts';
import { openNotice } from '@/platform/open-notice.ts';
import { spokenOf } from '@/platform/languages.ts';
import { onRulesChanged } from '@/platform/rules-changed.ts';
import { PopupPage } from './PopupPage.tsx';
import { preparingHere } from './preparing.ts';
import { goToWaiting, tellHere, waitingHere } from './telling.ts';

z.config({ jitless: true });

render(
  <PopupPage
    ask={async () => heard(await ask('showLevel', {}))}
    enter={async ({ person, pin, minutes }) =>
      heard(minutes === undefined ? await ask('stepUp', { person, pin }) : await ask('beginSession', { person, pin, minutes }))
    }
    leave={() => ask('stepDown', {})}
    tell={() => void tellHere()}
    waiting={waitingHere}
    goTo={(page) => void goToWaiting(page)}
    read={(person) => void openNotice(person)}
    onChange={onRulesChanged}
    preparing={preparingHere()}
    ownLanguages={spokenOf(navigator.languages)}
    confidential={{ read: readReporting, send: (written) => sendReport(written, written.to) }}
  />,
  document.getElementById('popup') ?? document.body,
);

function heard<Said>(answer: { heard: true; reply: Said } | { heard: false }): Said | undefined {
  return answer.heard ? answer.reply : undefined;
}
