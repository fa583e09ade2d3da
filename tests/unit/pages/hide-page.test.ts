// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hidePage } from '@/components/hide-page.ts';

const visibility = (): string => getComputedStyle(document.documentElement).visibility;

test('a page is hidden and shown again whose root is a form with fields that are called like what it can do', () => {
  const form = document.createElement('form');
  for (const name of ['append', 'appendChild', 'prepend']) form.append(Object.assign(document.createElement('input'), { name }));
  document.documentElement.replaceWith(form);
  const show = hidePage();
  expect(visibility()).toBe('hidden');
  show();
  expect(visibility()).toBe('visible');
});
