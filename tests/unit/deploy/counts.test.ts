import { expect, test } from 'vitest';
import { countsOf, lineOf } from '@/tests/counts.ts';

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] as unknown[] };

test('a good run counts its tests', () => {
  expect(lineOf(countsOf(report, 0))).toBe('3 passed, 0 failed');
});

test('a file that did not load is a failure', () => {
  const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(lineOf(countsOf(broken, 1))).toBe('3 passed, 1 failed');
});

test('a failed test is counted once, not again for its file', () => {
  const failing = { ...report, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] };
  expect(lineOf(countsOf(failing, 1))).toBe('3 passed, 1 failed');
});

test('a run that ended badly is a failure even when no test failed', () => {
  expect(countsOf(report, 1).failed).toBe(1);
});

test('a run without a report is a failure', () => {
  expect(lineOf(countsOf(undefined, 0))).toBe('0 passed, 1 failed');
});

test('skipped tests are said only when there are some', () => {
  expect(lineOf(countsOf({ ...report, numPendingTests: 1, numTodoTests: 1 }, 0))).toBe('3 passed, 0 failed, 2 skipped');
});
