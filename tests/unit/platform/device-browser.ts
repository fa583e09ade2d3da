import { vi } from 'vitest';

type Listener = (value: string) => void;

/** What the worker's parts see of a browser that remembers: its storage, alarms, idle state, shortcut and toolbar. */
export function deviceBrowser() {
  const areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
  const area = (name: keyof typeof areas) => ({
    get: async (key: string) => ({ [key]: structuredClone(areas[name].get(key)) }),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) areas[name].set(key, structuredClone(value));
    },
    setAccessLevel: async () => undefined,
  });
  const idle: Listener[] = [];
  const commands: Listener[] = [];
  const signIns: (() => void)[] = [];
  const state = { idle: 'active', badge: '', title: '', detectionSeconds: 0, account: '' };
  const browser = {
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
    storage: { local: area('local'), session: area('session'), managed: area('local') },
    alarms: { create: vi.fn(async () => undefined), clear: vi.fn(async () => true) },
    idle: {
      onStateChanged: { addListener: (listener: Listener) => void idle.push(listener) },
      setDetectionInterval: (seconds: number) => void (state.detectionSeconds = seconds),
      queryState: async () => state.idle,
    },
    identity: {
      getProfileUserInfo: async () => ({ email: state.account, id: state.account && '1' }),
      onSignInChanged: { addListener: (listener: () => void) => void signIns.push(listener) },
    },
    commands: { onCommand: { addListener: (listener: Listener) => void commands.push(listener) } },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void (state.badge = text),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => void (state.title = title),
    },
  };
  return {
    browser,
    state,
    /** The browser says that nobody uses the device, or that its screen is locked. */
    becomes: (value: 'idle' | 'locked') => idle.forEach((listener) => listener(value)),
    signsIn(account: string) {
      state.account = account;
      for (const listener of signIns) listener();
    },
    press: (command: string) => commands.forEach((listener) => listener(command)),
    /** Everything the browser holds only until it is closed is gone. */
    restart: () => areas.session.clear(),
    /** The listeners of a worker that died hear nothing any more. */
    killWorker() {
      idle.length = 0;
      commands.length = 0;
      signIns.length = 0;
    },
    stored: (name: keyof typeof areas) => JSON.stringify([...areas[name]]),
  };
}
