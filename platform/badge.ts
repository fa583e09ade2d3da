import { browser } from '@wxt-dev/browser';
import type { Language } from '@/policy/language.ts';
import type { Level } from '@/policy/level.ts';
import { levelWords } from '@/policy/level-words.ts';
import type { Gate } from './gate.ts';

/** Dark enough for white letters at 7:1, and told apart by lightness too; the popup's style sheet has the same. */
const COLOURS: Record<Level, string> = { child: '#1f5c57', visitor: '#5b4a12', staff: '#1d4e89', manager: '#6b2a6f' };
const IN_SESSION = '#8a2b12';

/** Says on the toolbar which level holds: by letter, colour and tooltip, in the setting's first language. */
export async function showBadge(gate: Gate): Promise<void> {
  const { level } = gate.situation();
  const setting = gate.rules()?.policy.setting;
  const language: Language = setting?.languages[0] ?? 'en';
  const words = levelWords[language];
  const isSession = gate.presence()?.kind === 'session';
  const text = isSession ? `${words.letters[level]}+` : words.letters[level];
  const title = [`Stairgate: ${words.levels[level]}`, ...(isSession ? [words.sitting] : []), ...(setting ? [setting.name] : [])].join(
    ' · ',
  );
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: isSession ? IN_SESSION : COLOURS[level] }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
