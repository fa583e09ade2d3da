import { expect, test, vi } from 'vitest';
import { createGate } from '@/platform/gate.ts';
import { neighbourAnswers } from '@/platform/neighbours.ts';
import { NOTHING_LIVE } from '@/policy/decision.ts';
import { templates } from '@/policy/templates/index.ts';

const HOSTS = Array.from({ length: 200 }, (_, n) => `n${n}.test`);

function answering() {
  let now = Date.parse('2026-11-23T10:00:00Z');
  const clock = () => new Date(now);
  const gate = createGate({ gambling: HOSTS }, clock);
  gate.put(gate.draft({ policy: templates['little-thetford'], revision: 1, hash: '' }, NOTHING_LIVE));
  const write = vi.spyOn(gate, 'learn');
  const { countNeighbours } = neighbourAnswers({ gate, clock });
  const ask = async (tabId: number, hosts = HOSTS) =>
    (await countNeighbours({ hosts }, { tabId, frameId: 0, document: 'd', address: 'https://page.test/' })).blocked;
  return { ask, write, later: (ms: number) => (now += ms) };
}

test('a page is told how many of its neighbours are of a category, and nothing is learnt of them', async () => {
  const { ask, write } = answering();
  expect(await ask(1, ['n1.test', 'n2.test', 'ducks.test'])).toEqual({ gambling: 2 });
  expect(write).not.toHaveBeenCalled();
});

test('a tab that asks on and on is told of none until a minute has gone, and no other tab pays for it', async () => {
  const { ask, later } = answering();
  for (let times = 0; times < 5; times += 1) expect(await ask(1)).toEqual({ gambling: 200 });
  expect(await ask(1)).toEqual({});
  expect(await ask(2)).toEqual({ gambling: 200 });
  later(60_000);
  expect(await ask(1)).toEqual({ gambling: 200 });
});

test('a crowd of tabs costs no more than so much a minute', async () => {
  const { ask } = answering();
  const told = [];
  for (let tab = 0; tab < 120; tab += 1) told.push(await ask(tab));
  expect(told.filter((blocked) => 'gambling' in blocked)).toHaveLength(100);
});

test('a clock that is put back does not silence it', async () => {
  const { ask, later } = answering();
  for (let times = 0; times < 6; times += 1) await ask(1);
  later(-3_600_000);
  expect(await ask(1)).toEqual({ gambling: 200 });
});
