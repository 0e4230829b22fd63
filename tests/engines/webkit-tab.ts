import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Tab } from './browser.ts';
import { watchPage } from './watch-page.ts';
import { WebDriverFault, type Session } from './web-driver.ts';

const reference = 'element-6066-11e4-a52e-4f735466cecf'; // the protocol's key for a reference to an element
const keys = { Tab: '\uE004', Enter: '\uE007' };

// Its answers while an element is not there, is covered, or has just been drawn anew.
const notYet = ['no such element', 'element not interactable', 'element click intercepted', 'stale element reference'];

async function whenPossible(work: () => Promise<void>): Promise<void> {
  const outcome = async () => {
    try {
      await work();
      return 'done';
    } catch (fault) {
      if (fault instanceof WebDriverFault && notYet.includes(fault.code)) return fault.message;
      throw fault;
    }
  };
  await expect.poll(outcome).toBe('done');
}

// Runs in the page, where promises are awaited.
const asked = (work: unknown): string => `const [argument, done] = arguments;
  Promise.resolve(argument).then(${String(work)}).then(
    (value) => done({ value }),
    (fault) => done({ fault: String(fault) }),
  );`;

/** The page in one window of a session. A session has one current window at a time. */
export function webKitTab(session: Session, handle: string, oncomplaints: (lines: readonly string[]) => void): Tab {
  const command = async <R>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<R> => {
    await session.command('POST', '/window', { handle });
    return session.command<R>(method, path, body);
  };
  const evaluate = async <R>(work: unknown, argument: unknown): Promise<R> => {
    const answer = await command<{ value: R; fault?: string }>('POST', '/execute/async', {
      script: asked(work),
      args: [argument ?? null],
    });
    if (answer.fault !== undefined) throw new Error(answer.fault);
    return answer.value;
  };
  /** Collects what was noted before the page is replaced, which forgets it. */
  const replacing = async (work: () => Promise<void>): Promise<void> => {
    oncomplaints(await evaluate(watchPage, null));
    await work();
    await evaluate(watchPage, null);
  };
  const find = async (place: string): Promise<string> => {
    const found = await command<Record<string, string>>('POST', '/element', { using: 'xpath', value: place });
    return found[reference] ?? '';
  };
  const perform = (source: object): Promise<void> => command('POST', '/actions', { actions: [source] });
  const strike = (values: readonly string[]): Promise<void> => {
    const strokes = values.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    return perform({ type: 'key', id: 'keyboard', actions: strokes });
  };
  return {
    goTo: (url) => replacing(() => command('POST', '/url', { url })),
    reload: () => replacing(() => command('POST', '/refresh')),
    click: (place) => whenPossible(async () => command('POST', `/element/${await find(place)}/click`)),
    doubleClick: (place) =>
      whenPossible(async () => {
        const move = { type: 'pointerMove', x: 0, y: 0, origin: { [reference]: await find(place) } };
        const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
        await perform({ type: 'pointer', id: 'mouse', actions: [move, ...press, ...press] });
      }),
    type: (text) => strike([...text]),
    press: (key) => strike([keys[key]]),
    evaluate,
    picture: async (file) => writeFile(file, await command<string>('GET', '/screenshot'), 'base64'),
  };
}
