const SHOWN_MS = 12_000;
const LOOK =
  'all:initial;position:fixed;inset-block-end:16px;inset-inline-end:16px;z-index:2147483647;max-width:360px;padding:12px 16px;border-radius:8px;font:16px/1.5 system-ui,sans-serif;color:#0c2422;background:#dff0f3;pointer-events:none';

let shown: { notice: HTMLElement; timer: ReturnType<typeof setTimeout> } | undefined;

/** Shows for a while the sentence of the policy for which a file was stopped. It takes no clicks and no focus, and nothing rests on it. */
export function showUploadNotice(sentence: string): void {
  clearTimeout(shown?.timer);
  shown?.notice.remove();
  const notice = document.createElement('div');
  const text = document.createElement('div');
  text.style.cssText = LOOK;
  text.setAttribute('role', 'status');
  text.dir = 'auto';
  text.textContent = `“${sentence}”`;
  notice.attachShadow({ mode: 'closed' }).append(text);
  shown = { notice, timer: setTimeout(() => notice.remove(), SHOWN_MS) };
  document.documentElement.append(notice);
}
