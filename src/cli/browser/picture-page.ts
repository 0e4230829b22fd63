import type { BrowserContext } from '@playwright/test';
import { CommandError } from '../machine/command-error.ts';

/** A still picture as it lies in a file; its size in that file's own pixels. */
export interface TakenPicture {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
  /** The scene's report on what it shows, as JSON; sites of older versions give none. */
  readonly report?: string;
}

/** Takes the picture at an address, e.g. `#/scene/expired-certificate/issue?view=page`. */
export type TakePicture = (address: string) => Promise<TakenPicture>;

/** The part of a scene that its picture shows. */
const selector = '.picture';

/** Milliseconds for one address: a slow machine that does much else takes a few seconds. */
const patience = 60_000;

interface SceneReport {
  readonly ready: string;
  readonly said: string | null;
  readonly report: string | undefined;
  readonly box: Box | null;
}

/** In the page's own pixels, whole ones. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// Wide enough for the imitation PC and high enough for nearly every page of the bank; a larger viewport costs time.
const usualRoom = { width: 1280, height: 800 };

/**
 * Runs in the page: goes to an address without loading the site again, and resolves once the scene there has settled. The mark of
 * the previous scene is removed first, and its element is not mistaken for the next one.
 */
function show({ address, selector }: { address: string; selector: string }): Promise<SceneReport> {
  const page = document.documentElement;
  const boxOf = (element: Element | null) => {
    if (!element) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [Math.floor(left + scrollX), Math.floor(top + scrollY)];
    return { x, y, width: Math.ceil(right + scrollX) - x, height: Math.ceil(bottom + scrollY) - y };
  };
  return new Promise((resolve) => {
    const before = location.hash === address ? null : document.querySelector('main');
    const answerIfReady = () => {
      const { ready, picture } = page.dataset;
      if (ready === undefined || before?.isConnected) return;
      marks.disconnect();
      const said = document.querySelector('[role="alert"]')?.textContent ?? null;
      resolve({ ready, said, report: picture, box: boxOf(document.querySelector(selector)) });
    };
    const marks = new MutationObserver(answerIfReady);
    marks.observe(page, { attributeFilter: ['data-ready'] });
    if (location.hash === address) {
      answerIfReady();
    } else {
      delete page.dataset['ready'];
      location.replace(address);
    }
  });
}

/** A page that shows one picture after another. Its context must leave the viewport alone. */
export async function openPicturePage(context: BrowserContext, url: string, scale: number): Promise<TakePicture> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let room = usualRoom;
  // Set by the session that takes the pictures: another one's metrics do not apply to them.
  const makeRoom = () =>
    devtools.send('Emulation.setDeviceMetricsOverride', { ...room, deviceScaleFactor: scale, mobile: false });
  await makeRoom();
  await page.goto(url);

  return async (address) => {
    const fault = (why: string) => new CommandError(`There is no picture at ${address}: ${why}`);
    const late = AbortSignal.timeout(patience);
    const never = new Promise<never>((_, reject) => {
      late.addEventListener('abort', () => reject(fault(`it was not ready after ${patience / 1_000} s`)));
    });
    const { ready, said, report, box } = await Promise.race([page.evaluate(show, { address, selector }), never]);
    if (ready !== 'true') throw fault(said ?? 'the page says data-ready="error"');
    if (!box) throw fault(`it has no ${selector}`);
    const needed = {
      width: Math.max(room.width, box.x + box.width),
      height: Math.max(room.height, box.y + box.height),
    };
    if (needed.width > room.width || needed.height > room.height) {
      room = needed;
      await makeRoom();
    }
    // Chromium also captures beyond the viewport, but slowly, and with different bytes each time.
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', clip: { ...box, scale: 1 } });
    const png = Buffer.from(data, 'base64');
    // Every PNG begins with a header that holds its size.
    return { png, width: png.readUInt32BE(16), height: png.readUInt32BE(20), ...(report !== undefined && { report }) };
  };
}
