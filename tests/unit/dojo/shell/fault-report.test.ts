import { expect, test } from 'vitest';
import { faultReport } from '../../../../src/dojo/shell/fault-report.ts';

const facts = { userAgent: 'Browser/1', version: '9.8.7', missing: [] };

/** An error with the stack of some browser. */
const thrownAt = (message: string, stack: string, cause?: unknown) =>
  Object.assign(new TypeError(message, { cause }), { stack });

test('a report names the version, the error, its place, what is missing and the browser', () => {
  const thrown = thrownAt('x is not a function', 'TypeError: x is not a function\n    at f (assets/index-a1.js:2:33)');
  expect(faultReport({ ...facts, thrown, missing: ['locks', 'segmenter'] })).toBe(
    [
      'Shomei Dojo 9.8.7',
      'TypeError: x is not a function',
      '  at f (assets/index-a1.js:2:33)',
      'missing: locks, segmenter',
      'Browser/1',
    ].join('\n'),
  );
});

test.each([
  ['Chromium', '    at f (https://intranet.example/secret/a.js?user=taro#/practice/x:2:33)', 'at f (a.js:2:33)'],
  ['Chromium without a name', '    at https://intranet.example/secret/a.js:2:33', 'at a.js:2:33'],
  ['Firefox and Safari', 'f@https://intranet.example:8443/secret/a.js:2:33', 'f@a.js:2:33'],
  ['a file', '    at file:///C:/Users/taro/dist/a.js:2:33', 'at a.js:2:33'],
  ['an extension', '    at chrome-extension://abcdef/content.js:1:1', 'at content.js:1:1'],
  ['an address without a file', '    at https://taro:geheim@intranet.example/:5:6', 'at :5:6'],
])('a report says nothing of hosts, folders and queries: %s', (_, line, reported) => {
  const report = faultReport({ ...facts, thrown: thrownAt('m', `TypeError: m\n${line}`) });
  expect(report.split('\n')[2]).toBe(`  ${reported}`);
});

test('nor does its message', () => {
  const message = 'Failed to fetch dynamically imported module: https://intranet.example/dojo/assets/b-1.js?token=1';
  const report = faultReport({ ...facts, thrown: new TypeError(message) });
  expect(report).toContain('TypeError: Failed to fetch dynamically imported module: b-1.js\n');
  expect(report).not.toMatch(/intranet|token/);
});

test('a report names the causes', () => {
  const report = faultReport({ ...facts, thrown: thrownAt('outer', '', thrownAt('inner', '', 'text')) });
  expect(report).toContain('TypeError: outer\ncaused by\nTypeError: inner\ncaused by\ntext\n');
});

test('an error that is its own cause ends', () => {
  const thrown = new Error('round');
  thrown.cause = thrown;
  expect(faultReport({ ...facts, thrown }).match(/round/g)?.length).toBeLessThan(10);
});

test.each([
  ['a long message', new Error('あ'.repeat(10_000))],
  ['a deep stack', thrownAt('m', `m\n${'    at f (a.js:1:1)\n'.repeat(10_000)}`)],
])('%s is cut', (_, thrown) => {
  expect(faultReport({ ...facts, thrown }).length).toBeLessThan(3_000);
});

test.each<[string, unknown]>([
  ['text', 'text'],
  ['[object Null]', null],
  ['[object Object]', { odd: true }],
  ['[object Object]', Object.create(null)],
  ['[object Symbol]', Symbol('odd')],
])('anything can be thrown: %s', (named, thrown) => {
  expect(faultReport({ ...facts, thrown })).toContain(`\n${named}\n`);
});

test('without an error only the browser is described', () => {
  expect(faultReport(facts)).toBe('Shomei Dojo 9.8.7\nBrowser/1');
});
