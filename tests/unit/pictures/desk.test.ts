import { describe, expect, it } from 'vitest';
import type { PictureAsked } from '@/platform/pictures/asked.ts';
import { createDesk, type Desk } from '@/platform/pictures/desk.ts';
import type { PictureSaid } from '@/platform/pictures/port.ts';

const picture = (id: number, drawing = `picture ${id}`): PictureAsked => ({ id, drawing });

/** A desk whose judgements each take so long on its own clock, with what it judged and how long it rested. */
function deskThatTakes(tookMs: number, judge = async () => 0.1): { desk: Desk; judged: number[]; rests: number[] } {
  let now = 0;
  const [judged, rests]: [number[], number[]] = [[], []];
  const desk = createDesk({
    nameOf: async ({ drawing = '' }) => drawing,
    pixelsOf: async ({ id, drawing }) => {
      if (drawing === 'none') throw new Error('There is none.');
      return new Uint8ClampedArray([id]);
    },
    async judge([id = 0]) {
      now += tookMs;
      judged.push(id);
      return judge();
    },
    pause: async (ms) => void rests.push(ms),
    clock: () => now,
  });
  return { desk, judged, rests };
}

/** Asks, and resolves with what was said once so much has been. */
async function said(desk: Desk, pictures: readonly PictureAsked[]): Promise<PictureSaid[]> {
  const heard: PictureSaid[] = [];
  return new Promise((resolve) => {
    const asker = desk.attend((one) => heard.push(one) === pictures.length && resolve(heard));
    for (const one of pictures) asker.ask(one);
  });
}

describe('the desk that pictures are judged at', () => {
  it('says the score of each, and judges the same picture once, whoever asks', async () => {
    const { desk, judged } = deskThatTakes(10);
    expect(await said(desk, [picture(1), picture(2)])).toEqual([
      { id: 1, score: 0.1 },
      { id: 2, score: 0.1 },
    ]);
    expect(await said(desk, [picture(9, 'picture 1')])).toEqual([{ id: 9, score: 0.1 }]);
    expect(judged).toEqual([1, 2]);
  });

  it('says nothing of a picture that cannot be had or judged, and tries again when it is asked again', async () => {
    expect(await said(deskThatTakes(10).desk, [picture(1, 'none')])).toEqual([{ id: 1 }]);
    const failing = deskThatTakes(10, async () => {
      throw new Error('There is no model.');
    });
    expect(await said(failing.desk, [picture(1)])).toEqual([{ id: 1 }]);
    await said(failing.desk, [picture(1)]);
    expect(failing.judged).toEqual([1, 1]);
  });

  it('takes no more of one frame than it can hold, and says so at once', async () => {
    const { desk } = deskThatTakes(10);
    const many = Array.from({ length: 100 }, (_, id) => picture(id));
    const busy = (await said(desk, many)).filter((one) => one.busy);
    expect(busy).toHaveLength(68);
  });

  it('serves frames in turn, so that a page of many pictures keeps nobody waiting', async () => {
    const { desk, judged } = deskThatTakes(10);
    const many = said(
      desk,
      Array.from({ length: 20 }, (_, id) => picture(id)),
    );
    await said(desk, [picture(77)]);
    expect(judged.length).toBeLessThan(5);
    await many;
  });

  it('rests not at all on a fast machine, as long as it took on a slower one, and three times as long on a slow one', async () => {
    for (const [tookMs, rest] of [
      [40, 0],
      [200, 200],
      [900, 2_700],
    ] as const) {
      const { desk, rests } = deskThatTakes(tookMs);
      await said(desk, [picture(1)]);
      await said(desk, [picture(2)]);
      expect(rests[0]).toBe(rest);
    }
  });

  it('judges nothing more for a frame that has gone', async () => {
    const { desk, judged } = deskThatTakes(10);
    const heard: PictureSaid[] = [];
    const asker = desk.attend((one) => heard.push(one));
    asker.ask(picture(1));
    asker.leave();
    await said(desk, [picture(2)]);
    expect(judged).toEqual([2]);
    expect(heard).toEqual([]);
  });
});
