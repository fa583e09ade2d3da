import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import * as z from 'zod/mini';
import type { Answered } from '@/components/tell/AdultAnswer.tsx';
import { ask, type Answer } from '@/platform/ask.ts';
import { pauseBefore } from '@/platform/send.ts';
import type { ChannelName, CoverShown, Reply } from '@/platform/channels.ts';
import { keepBeating, stopBeating } from '@/platform/cover-beat.ts';
import { spokenOf } from '@/platform/languages.ts';
import { onRulesChanged } from '@/platform/rules-changed.ts';
import { readStored, writeStored, type StoredKey } from '@/platform/stored.ts';
import { isWebAddress } from '@/platform/web-address.ts';
import { createSounds } from './sounds.ts';
import { TellPage, type TellDeps } from './TellPage.tsx';
import { say, type Spoken } from './voice.ts';

z.config({ jitless: true });

/** An adult has turned the voice off on this device. */
const MUTED = { key: 'voiceMuted', schema: z.boolean(), fallback: false } satisfies StoredKey<z.ZodMiniType>;

const sounds = createSounds(() => (typeof AudioContext === 'undefined' ? undefined : new AudioContext()));
const address = (): string => location.hash.slice(1);

const deps: TellDeps = {
  async show() {
    const shown = heard(await ask('showCover', { address: address() }));
    if (shown?.verdict === 'blocked') keepBeating(shown);
    return shown;
  },
  call: async () => (await ask('callAdult', { address: address() })).heard,
  come: async (entrance) => heard(await ask('comeToCover', { address: address(), ...entrance })),
  settle: async (answer) => heard(await ask('settleCover', { address: address(), ...answer }))?.outcome === 'done',
  gone: () => isWebAddress(address()) && location.replace(address()),
  leave: (answer, shown) => void leave(answer, shown),
  onChange: onRulesChanged,
  pauseBefore,
  ownLanguages: spokenOf(navigator.languages),
  speak: (spoken) => void speak(spoken),
  ring: (isRinging) => (isRinging ? sounds.ring() : sounds.stop()),
  isMuted,
  homeOf: ({ homePage }) => (isWebAddress(homePage) ? homePage : ''),
  goHome: (home) => location.replace(home),
  mute: (isMuted) => writeStored(MUTED, isMuted),
};

// The page that stood here was silenced; a child has to hear this one.
void browser.tabs.getCurrent().then((tab) => (tab?.id === undefined ? undefined : browser.tabs.update(tab.id, { muted: false })));

// In a frame it would be a part of somebody else's page.
if (window.top === window) render(<TellPage {...deps} />, document.getElementById('face') ?? document.body);

async function speak(spoken: readonly Spoken[]): Promise<void> {
  if (spoken.length === 0) return speechSynthesis.cancel();
  if (await isMuted()) return;
  if (!(await say(speechSynthesis, spoken, (text) => new SpeechSynthesisUtterance(text)))) sounds.chime();
}

async function isMuted(): Promise<boolean> {
  return (await readStored(MUTED)).value;
}

/** The page goes where the answer says. The last tab of a window is not closed: the window would go with it. */
async function leave({ ending }: Answered, shown: CoverShown): Promise<void> {
  if (ending === 'held') return location.reload();
  await stopBeating(shown);
  if ((ending === 'opened' || ending === 'returned') && isWebAddress(address())) return location.replace(address());
  const { id, windowId } = (await browser.tabs.getCurrent()) ?? {};
  const beside = await browser.tabs.query(windowId === undefined ? {} : { windowId });
  if (ending === 'closed' && id !== undefined && beside.length > 1) return browser.tabs.remove(id);
  location.replace(isWebAddress(shown.homePage) ? shown.homePage : 'about:blank');
}

function heard<Name extends ChannelName>(answer: Answer<Name>): Reply<Name> | undefined {
  return answer.heard ? answer.reply : undefined;
}
