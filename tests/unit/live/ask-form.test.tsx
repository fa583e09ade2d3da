// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { AskState, Wish } from '@/components/AskForm.tsx';
import { BlockedPage } from '@/entrypoints/blocked/BlockedPage.tsx';
import { createWishes } from '@/entrypoints/blocked/wishes.ts';
import type { Explanation } from '@/platform/channels.ts';
import { LANGUAGES } from '@/policy/language.ts';
import { pageWords } from '@/policy/messages/index.ts';
import { explanation } from '@/tests/unit/pages/explanation.ts';

afterEach(cleanup);

const words = pageWords.en.ask;
const nothing = () => undefined;
const asking = (asked?: AskState): Explanation['asking'] => ({ site: 'mail.test', maxMinutes: 20, asked });

function show(given: Explanation, onAsk: (wish: Wish) => Promise<AskState> = async () => ({ state: 'waiting', words: '' })) {
  const asks = vi.fn(onAsk);
  const page = (now: Explanation) => <BlockedPage explanation={now} ownLanguages={['en']} onBack={nothing} onHome={nothing} onAsk={asks} />;
  const { container, rerender } = render(page(given));
  const fill = (name: string, value: string) =>
    fireEvent.input(container.querySelector(`[name=${name}]`) as HTMLInputElement, { target: { value } });
  const send = () => fireEvent.submit(container.querySelector('form') as HTMLFormElement);
  return { container, asks, fill, send, again: (now: Explanation) => rerender(page(now)) };
}

test('an adult asks with name, reason and minutes, and reads that nobody has answered yet', async () => {
  const { container, asks, fill, send } = show(explanation({ asking: asking() }));
  fill('who', ' Anna ');
  fill('reason', 'The supplier’s order');
  fill('minutes', '15');
  send();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain(words.waiting));
  expect(asks).toHaveBeenCalledExactlyOnceWith({ who: 'Anna', reason: 'The supplier’s order', minutes: 15 });
  expect(container.querySelector('form')).toBeNull();
});

test('whoever is in is the one who asks: there is no field to type another name into', async () => {
  const { container, asks, fill, send } = show(explanation({ asking: { site: 'mail.test', maxMinutes: 20, who: 'Ben Oak' } }));
  expect(container.querySelector('[name=who]')).toBeNull();
  expect(container.querySelector('.asker')?.textContent).toBe(`${words.asIn} Ben Oak`);
  expect(container.querySelector('.asker bdi')?.textContent).toBe('Ben Oak');
  fill('reason', 'The order');
  send();
  await waitFor(() => expect(asks).toHaveBeenCalledWith({ who: 'Ben Oak', reason: 'The order', minutes: 20 }));
});

test('there is no form where nobody may ask, and none for a child', () => {
  expect(show(explanation()).container.querySelector('form')).toBeNull();
  expect(screen.getByText('Maria Ivanova')).toBeTruthy();
  cleanup();
  expect(show(explanation({ level: 'child', asking: asking() })).container.querySelector('form')).toBeNull();
});

test('the form takes no more minutes than the policy allows', () => {
  const { container } = show(explanation({ asking: asking() }));
  expect(container.querySelector('[name=minutes]')?.getAttribute('max')).toBe('20');
});

test('a request that did not get through says so and leaves what was typed', async () => {
  const { container, fill, send } = show(explanation({ asking: asking() }), async () => ({ state: 'unreached', words: '' }));
  fill('who', 'Anna');
  fill('reason', 'The order');
  send();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain(words.unreached));
  expect(container.querySelector<HTMLInputElement>('[name=reason]')?.value).toBe('The order');
});

test('the manager’s words are shown as text, and whoever was declined may ask again', async () => {
  const { container, again } = show(explanation({ asking: asking({ state: 'waiting', words: '' }) }));
  again(explanation({ asking: asking({ state: 'declined', words: '<b>Not today</b>' }) }));
  expect(screen.getByRole('status').textContent).toContain(words.declined);
  expect(container.querySelector('.ask q')?.textContent).toBe('<b>Not today</b>');
  fireEvent.click(screen.getByRole('button', { name: words.again }));
  await waitFor(() => expect(container.querySelector('form')).not.toBeNull());
});

test.each(LANGUAGES)('every state has its words in %s', (language) => {
  const said = (['waiting', 'agreed', 'declined', 'not-allowed', 'unreached'] as const).map((state) => {
    const { container } = show(explanation({ languages: [language], asking: asking({ state, words: '' }) }));
    return container.querySelector('[role=status]')?.textContent;
  });
  expect(new Set(said).size).toBe(5);
});

test('the same words go under the same id until they have got through, other words under another', async () => {
  const ids: string[] = [];
  let state: AskState['state'] = 'unreached';
  let made = 0;
  const wish = createWishes({
    address: () => 'https://mail.test/',
    ask: async ({ id }) => {
      ids.push(id);
      return { heard: true, reply: { state, words: '' } };
    },
    newId: () => `id-${(made += 1)}`,
  });
  const order: Wish = { who: 'Anna', reason: 'The order', minutes: 5 };
  await wish(order);
  await wish(order);
  await wish({ ...order, minutes: 6 });
  state = 'waiting';
  await wish({ ...order, minutes: 6 });
  await wish({ ...order, minutes: 6 });
  expect(ids).toEqual(['id-1', 'id-1', 'id-2', 'id-2', 'id-3']);
});
