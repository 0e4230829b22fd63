import type { BrowserContext } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { openPicturePage } from '../../../../src/cli/browser/picture-page.ts';

const png = PNG.sync.write(new PNG({ width: 3, height: 2 }));

const report = JSON.stringify({ alt: '画面', callouts: [] });

/** A browser whose page reports scenes, one after the other, and takes the same picture of each. */
function browser(...scenes: readonly object[]) {
  const sent: (readonly [method: string, parameters: unknown])[] = [];
  const left = [...scenes];
  const devtools = {
    send: async (method: string, parameters: unknown) => {
      sent.push([method, parameters]);
      return { data: png.toString('base64') };
    },
  };
  const page = {
    goto: async () => undefined,
    evaluate: async () => ({ ready: 'true', said: null, report, box: null, ...left.shift() }),
  };
  const context = { newPage: async () => page, newCDPSession: async () => devtools };
  return { context: context as unknown as BrowserContext, sent };
}

const rooms = (sent: ReturnType<typeof browser>['sent']) =>
  sent.flatMap(([method, parameters]) => (method === 'Emulation.setDeviceMetricsOverride' ? [parameters] : []));

test('a scene is taken where it lies, in the pixels of the file', async () => {
  const box = { x: 10, y: 20, width: 300, height: 200 };
  const { context, sent } = browser({ box });
  const take = await openPicturePage(context, 'http://site/', 2);
  expect(await take('#/scene/a/0')).toMatchObject({ png, width: 3, height: 2 });
  expect(sent).toEqual([
    ['Emulation.setDeviceMetricsOverride', { width: 1280, height: 800, deviceScaleFactor: 2, mobile: false }],
    ['Page.captureScreenshot', { format: 'png', clip: { ...box, scale: 1 } }],
  ]);
});

test('the viewport grows to a scene that does not fit, and stays as large', async () => {
  const high = { box: { x: 0, y: 100, width: 1000, height: 900 } };
  const wide = { box: { x: 80, y: 0, width: 1300, height: 700 } };
  const { context, sent } = browser(high, wide, high);
  const take = await openPicturePage(context, 'http://site/', 1);
  for (const step of ['0', '1', '2']) await take(`#/scene/a/${step}`);
  expect(rooms(sent)).toMatchObject([
    { width: 1280, height: 800 },
    { width: 1280, height: 1000 },
    { width: 1380, height: 1000 },
  ]);
});

test.each([
  [{ ready: 'error', said: '描けません。' }, /There is no picture at #\/scene\/a\/0: 描けません。$/],
  [{ ready: 'error' }, /#\/scene\/a\/0: the page says data-ready="error"$/],
  [{}, /#\/scene\/a\/0: it has no \.picture$/],
])('a scene that reports %j is no picture', async (scene, sentence) => {
  const { context, sent } = browser(scene);
  const take = await openPicturePage(context, 'http://site/', 1);
  await expect(take('#/scene/a/0')).rejects.toThrow(sentence);
  expect(sent.map(([method]) => method)).toEqual(['Emulation.setDeviceMetricsOverride']);
});
