import { expect, test } from 'vitest';
import { median, percentile, type Measurement } from '../../../../src/cli/bench/measurement.ts';
import { partNames } from '../../../../src/cli/bench/parts.ts';
import { rounded, tableOf } from '../../../../src/cli/bench/report.ts';

const measurement: Measurement = {
  name: 'click',
  value: 49.996,
  unit: 'ms',
  goal: 50,
  beside: { name: 'empty page', value: 1.2345 },
};

test('figures have two digits after the point', () => {
  expect(rounded(measurement)).toEqual({ ...measurement, value: 50, beside: { name: 'empty page', value: 1.23 } });
  expect(rounded({ ...measurement, beside: null }).beside).toBeNull();
});

test('a row says whether the goal is met, and what the figure is to be compared with', () => {
  const met = { ...measurement, value: 50 };
  expect(tableOf([met, { ...met, value: 50.01 }, { ...met, goal: null, beside: null }])).toEqual([
    { name: 'click', value: '50 ms', goal: '✓ ≤ 50 ms', beside: 'empty page: 1.2345 ms' },
    { name: 'click', value: '50.01 ms', goal: '✗ ≤ 50 ms', beside: 'empty page: 1.2345 ms' },
    { name: 'click', value: '50 ms', goal: '', beside: '' },
  ]);
});

test('the median lies in the middle, or between the two that do', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('a percentile is the value that so many do not exceed', () => {
  const values = [40, 10, 30, 20];
  expect(percentile(values, 0.75)).toBe(30);
  expect(percentile(values, 0.99)).toBe(40);
  expect(percentile(values, 0)).toBe(10);
});

test('each benchmark is a part by the name of its file, and the sizes come first', () => {
  expect(partNames[0]).toBe('sizes');
  expect(partNames).toContain('long-attempt');
  expect(partNames.filter((name) => name.includes('.'))).toEqual([]);
});
