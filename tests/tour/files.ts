import { visit } from '@/tests/e2e/rig/device.ts';
import { html } from '@/tests/e2e/rig/sites.ts';
import { until } from '@/tests/e2e/rig/until.ts';
import type { Scene } from './moments.ts';

/** A file that would leave a staff device, and a program that would come to it. */
export async function stopFiles({ album, manager, world, staff }: Scene): Promise<void> {
  world.sites.serve('forum.test/', (_request, response) =>
    html(response, '<h1>A forum</h1><p><input type="file" aria-label="A picture"> <a id="tool" href="/tool">Our program</a></p>'),
  );
  world.sites.serve('forum.test/tool', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="tool.exe"' });
    response.end('a file');
  });
  const page = await visit(staff.browser, 'https://forum.test/');
  const chooser = await page.waitForSelector('input[type=file]');
  await chooser?.uploadFile(import.meta.filename);
  await until('a notice stands on the page', () => page.$$eval('html > div', (notices) => notices.length > 0));
  await album.take(
    page,
    'upload',
    'A file was chosen on a site that is not approved: the page never sees it, and the setting’s sentence says why.',
  );
  await page.click('#tool');
  await world.endpoint.untilEvents(1, 'download');
  await manager.goTo('/', 'What happened');
  await until('both lines are there', async () => (await manager.sites()).filter((site) => site === 'forum.test').length === 2);
  await album.take(
    manager.page,
    'files',
    'The upload and the download of a program, both stopped: the site and the rule, and no file’s name.',
  );
}
