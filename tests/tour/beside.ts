import { preparingWords } from '@/policy/preparing-messages/index.ts';
import { openBlocked } from '@/tests/e2e/rig/blocked-page.ts';
import { untilAt, visit } from '@/tests/e2e/rig/device.ts';
import { sentToNotice, signOn } from '@/tests/e2e/rig/notice.ts';
import { closePopup, enter, leave, openPopup } from '@/tests/e2e/rig/popup.ts';
import { html } from '@/tests/e2e/rig/sites.ts';
import { openPreparing, tick, unfold, untilSaid } from '@/tests/e2e/rig/preparing.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import type { Scene } from './moments.ts';
import { untilBadge, untilSays } from './says.ts';

const RESULTS = 'https://www.google.com/search';
const SEASIDE = 'https://seaside.test/';
const STORY = 'https://stories.test/the-three-bears';

/** An adult comes to the shared device by their own PIN and sits with the child, who searches; the level falls back when they leave. */
export async function sitBeside({ album, manager, world, child, pins }: Scene): Promise<void> {
  const { id } = world.updates;
  const popup = await openPopup(child.browser, id);
  await untilBadge(child.browser, id, 'C');
  await album.take(
    popup,
    'popup-child',
    'The button in the toolbar, on a shared tablet: it says the level, and adults come in with a PIN of their own.',
  );
  await enter(popup, { person: 'practitioner', pin: '000000' });
  await untilSays(popup, 'This PIN is not right.');
  await album.take(popup, 'popup-wrong-pin', 'A wrong PIN is said in words, with how many tries are left.');
  await popup.close();
  const pin = pins['practitioner'] ?? '';
  const notice = await sentToNotice(child.browser, id, { person: 'practitioner', pin, minutes: 15 });
  await album.take(
    notice,
    'notice',
    'The right one leads to the notice first, once for each version: what is recorded here, and what never is.',
  );
  await notice.focus('input[name=understood]');
  await notice.keyboard.press('Space');
  await notice.$eval('.sign', (form) => form.scrollIntoView({ block: 'center' }));
  await album.take(notice, 'notice-sign', 'Robin signs it by name and PIN.');
  await signOn(notice, pin);
  await untilBadge(child.browser, id, 'C+');
  await closePopup(child.browser, id);
  await album.take(
    await openPopup(child.browser, id),
    'popup-session',
    'And is in as they asked: Robin sits with the child for fifteen minutes, and one button ends it.',
  );
  world.sites.serve('www.google.com/search', (_request, response) => html(response, '<h1>Ducklings</h1>'));
  await untilAt(await visit(child.browser, `${RESULTS}?q=ducklings`), RESULTS);
  await openBlocked(child.browser, `${RESULTS}?q=casino+games`, 'child');
  await manager.goTo('/', 'What happened');
  await manager.untilSites('the search that was stopped', (sites) => sites.includes('www.google.com'));
  await manager.openLine('www.google.com');
  await album.take(
    manager.page,
    'search',
    'Ducklings were found. A search for games of chance was stopped: the line says what kind it was and who sat there, and not what was typed.',
  );
  await manager.press('Close');
  await leave(child.browser, id);
  await untilBadge(child.browser, id, 'C');
}

/** An adult at their own level prepares the page in front of them, and it opens for the child. */
export async function prepareAPage({ album, manager, world, child, pins }: Scene): Promise<void> {
  const { id } = world.updates;
  const words = preparingWords.en;
  world.sites.serve('stories.test/the-three-bears', (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>The three bears</title><h1>The three bears</h1>'),
  );
  world.sites.serve('seaside.test/', (_request, response) =>
    html(
      response,
      '<title>The seaside</title><h1>Afternoon</h1><p>The old casino by the sea has a roulette wheel, and people place their bets there.</p>',
    ),
  );
  await openBlocked(child.browser, STORY, 'child');
  await enter(await openPopup(child.browser, id), { person: 'practitioner', pin: pins['practitioner'] ?? '' });
  await untilBadge(child.browser, id, 'S');
  const page = await visit(child.browser, STORY);
  await untilAt(page, STORY);
  await closePopup(child.browser, id);
  await page.bringToFront();
  const popup = await openPopup(child.browser, id);
  await popup.waitForSelector('.preparing summary');
  await album.take(popup, 'popup-staff', 'Robin alone, at the level of staff: what is open, until when, and the way back.');
  await unfold(popup);
  await untilSaid(popup, words.shows);
  await tick(popup);
  await album.take(popup, 'popup-preparing', 'Robin has read the page through and prepares it for children, until a day.');
  await popup.keyboard.press('Enter');
  await untilSays(popup, words.added);
  const flagged = await openPreparing(child.browser, id, SEASIDE);
  await untilSaid(flagged, 'Gambling');
  await album.take(
    flagged,
    'popup-flagged',
    'Another page: the popup says what a child’s device would make of it, before Robin shares it.',
  );
  await leave(child.browser, id);
  await untilAt(await visit(child.browser, STORY), STORY);
  await manager.goTo('/prepared', 'Prepared pages');
  await untilSays(manager.page, 'The three bears');
  await manager.fill('find', 'bears');
  await until('it alone is shown', async () => (await manager.page.$$('.agreements > li')).length === 1);
  await manager.page.$eval('.agreements > li', (card) => card.scrollIntoView({ block: 'end' }));
  await album.take(
    manager.page,
    'prepared',
    'The page is open to children on every device. The manager sees who checked it, until when, and can end it.',
  );
}
