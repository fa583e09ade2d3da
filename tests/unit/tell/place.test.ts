import { expect, test } from 'vitest';
import { freePlace, movedBy, placeAt } from '@/components/corner/place.ts';

const WANTED = { x: 1, y: 1 };

test('the button stands where it was put, or at the nearest edge where nothing is to be used', () => {
  expect(freePlace(WANTED, () => true)).toEqual(WANTED);
  expect(freePlace(WANTED, ({ x, y }) => x < 1 || y < 1)).toEqual({ x: 1, y: 0.5 });
  expect(freePlace(WANTED, ({ x }) => x === 0)).toEqual({ x: 0, y: 1 });
});

test('where there is no free spot there is none to go to', () => {
  expect(freePlace({ x: 0.3, y: 0.2 }, () => false)).toBeUndefined();
});

test('it never leaves the window, however far a finger goes, nor in a window that is smaller than it', () => {
  const size = { width: 1_000, height: 500 };
  expect(placeAt({ x: 38, y: 38 }, size, 76)).toEqual({ x: 0, y: 0 });
  expect(placeAt({ x: 9_000, y: -9_000 }, size, 76)).toEqual({ x: 1, y: 0 });
  expect(placeAt({ x: 20, y: 20 }, { width: 40, height: 40 }, 76)).toEqual({ x: 0, y: 0 });
});

test('the arrow keys move it, and no other key does', () => {
  expect(movedBy('ArrowLeft', WANTED)).toEqual({ x: 0, y: 1 });
  expect(movedBy('ArrowUp', WANTED)).toEqual({ x: 1, y: 0.75 });
  expect(movedBy('ArrowDown', WANTED)).toEqual(WANTED);
  for (const key of ['Enter', ' ', 'Tab', 'a']) expect(movedBy(key, WANTED)).toBeUndefined();
});
