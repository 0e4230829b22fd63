import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

/** Stands for the chart library: what was drawn, and whether it is still there. */
const drawn: { readonly canvas: unknown; readonly type: string; destroyed: boolean }[] = [];

class FakeChart {
  static register = () => undefined;
  readonly #drawing;
  constructor(canvas: unknown, { type }: { readonly type: string }) {
    this.#drawing = { canvas, type, destroyed: false };
    drawn.push(this.#drawing);
  }
  destroy() {
    this.#drawing.destroyed = true;
  }
}

const parts = [
  'BarController',
  'BarElement',
  'CategoryScale',
  'Filler',
  'LinearScale',
  'LineController',
  'LineElement',
  'PointElement',
  'Tooltip',
];

let chart: typeof import('../../../../src/dojo/results/chart.ts');
let dark: EventTarget;

// The module is loaded anew with the library in its place: another test may have loaded it with the real one.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock('chart.js', () => ({ Chart: FakeChart, ...Object.fromEntries(parts.map((part) => [part, {}])) }));
  chart = await import('../../../../src/dojo/results/chart.ts');
});
afterAll(() => {
  vi.doUnmock('chart.js');
  vi.resetModules();
});
beforeEach(() => {
  drawn.length = 0;
  dark = new EventTarget();
  vi.spyOn(window, 'matchMedia').mockReturnValue(dark as MediaQueryList);
});
afterEach(() => vi.restoreAllMocks());

const canvas = () => document.body.appendChild(document.createElement('canvas'));
const scores = { labels: ['1'], scores: [1], trend: [1], scoreName: 'points', trendName: 'trend' };
const steps = { labels: ['1'], wrong: [1], unreached: [0], wrongName: 'wrong', unreachedName: 'not reached' };

test('each chart is drawn on its canvas', () => {
  const [one, other] = [canvas(), canvas()];
  chart.scoresChart(scores)(one);
  chart.stepsChart(steps)(other);
  expect(drawn).toEqual([
    { canvas: one, type: 'line', destroyed: false },
    { canvas: other, type: 'bar', destroyed: false },
  ]);
});

test('when the colours of the site change, the chart is drawn anew and the old one goes', () => {
  chart.scoresChart(scores)(canvas());
  dark.dispatchEvent(new Event('change'));
  expect(drawn.map(({ destroyed }) => destroyed)).toEqual([true, false]);
});

test('a chart that leaves the page is gone, and no change of colours brings it back', () => {
  const leave = chart.scoresChart(scores)(canvas());
  if (!leave) throw new Error('it cannot leave');
  leave();
  dark.dispatchEvent(new Event('change'));
  expect(drawn.map(({ destroyed }) => destroyed)).toEqual([true]);
});
