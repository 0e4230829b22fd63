import { expect, test } from 'vitest';
import { scoresConfiguration, stepsConfiguration } from '../../../../src/dojo/results/chart-configuration.ts';

const palette = { ink: 'ink', soft: 'soft', line: 'line', accent: 'accent', quiet: 'quiet', fontFamily: 'serif' };

const scores = (count: number) =>
  scoresConfiguration(
    {
      labels: Array.from({ length: count }, (_, index) => `day ${index}`),
      scores: Array.from({ length: count }, (_, index) => index),
      trend: Array.from({ length: count }, (_, index) => index / 2),
      scoreName: 'points',
      trendName: 'trend',
    },
    palette,
  );

test('scores are drawn as points of 0 to 100, and their trend as a line over them', () => {
  const { type, data, options } = scores(3);
  expect(type).toBe('line');
  expect(data.labels).toEqual(['day 0', 'day 1', 'day 2']);
  expect(data.datasets).toMatchObject([
    { label: 'trend', data: [0, 0.5, 1], borderColor: 'accent', borderWidth: 2.5, pointRadius: 0 },
    { label: 'points', data: [0, 1, 2], showLine: false, backgroundColor: 'quiet', pointRadius: 4 },
  ]);
  expect(options?.scales).toMatchObject({
    x: { grid: { display: false } },
    y: { min: 0, max: 100, border: { display: false }, ticks: { stepSize: 20 } },
  });
  expect(options).toMatchObject({ responsive: true, maintainAspectRatio: false, font: { family: 'serif' } });
  expect(options?.animation).toBe(false);
});

test('many scores are drawn as smaller points', () => {
  const radius = (count: number) => scores(count).data.datasets[1]?.pointRadius;
  expect([radius(60), radius(61)]).toEqual([4, 2.5]);
});

const steps = stepsConfiguration(
  {
    labels: ['開いているInternet Explorerのウィンドウを閉じます。', '「発行」を押します。'],
    wrong: [0.25, 0],
    unreached: [0.5, 1 / 3],
    wrongName: 'wrong',
    unreachedName: 'not reached',
  },
  palette,
);

test('steps gone wrong and steps not reached are two colours of one bar, in percent', () => {
  expect(steps.data.datasets).toMatchObject([
    { label: 'wrong', data: [25, 0], backgroundColor: 'accent' },
    { label: 'not reached', data: [50, 33], backgroundColor: 'quiet' },
  ]);
  expect(steps.options).toMatchObject({
    indexAxis: 'y',
    scales: {
      x: { min: 0, suggestedMax: 20, stacked: true, border: { display: false } },
      y: { stacked: true, grid: { display: false }, ticks: { autoSkip: false } },
    },
  });
});

test('the axis of shares is in percent', () => {
  const ticks = steps.options?.scales?.['x']?.ticks;
  expect(ticks?.callback?.call({} as never, 40, 0, [])).toBe('40%');
});

test('the name of a step is wrapped to the width of its chart', () => {
  const ticks = steps.options?.scales?.['y']?.ticks;
  const labelAt = (width: number) => ticks?.callback?.call({ chart: { width } } as never, 0, 0, []);
  expect(labelAt(800)).toEqual(['開いているInternet Explorerの', 'ウィンドウを閉じます']);
  expect(labelAt(300)).toEqual(['開いているInternet ', expect.stringMatching(/^Explorer/)]);
});
