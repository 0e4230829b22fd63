import { expect, test } from 'vitest';
import { readArguments } from '../../../../src/cli/shots/read-arguments.ts';
import { resolveFromCwd } from '../../../../src/cli/machine/resolve-from-cwd.ts';

test('without options it is every exercise, its whole PC at the medium size', () => {
  expect(readArguments([])).toMatchObject({
    scenarios: ['all'],
    steps: ['all'],
    views: ['desktop'],
    sizes: ['medium'],
    callouts: 'off',
    scale: 1,
    out: resolveFromCwd('shots'),
    check: undefined,
  });
});

test('what may be chosen several times is', () => {
  const { views, sizes } = readArguments(['--view', 'page', '--view=dialog', '--size', 'all']);
  expect(views).toEqual(['page', 'dialog']);
  expect(sizes).toEqual(['all']);
});

test.each([
  [['--scenarios', 'all'], /Unknown option '--scenarios'\. The options are --scenario --step/],
  [['expired-certificate'], /Unexpected argument 'expired-certificate'\..* The options are --scenario/],
  [['--view'], /'--view <value>' argument missing\. The options are/],
  [['--help=yes'], /'--help' does not take an argument\. The options are/],
  [['--callouts', 'yes'], /--callouts yes: it can be on or off/],
  [['--scale', '3'], /--scale 3: it can be 1 or 2/],
  [['--out', ''], /--out needs the name of a folder/],
  [['--check='], /--check needs the name of a folder/],
])('%j is refused with what would be right', (args, sentence) => {
  expect(() => readArguments(args)).toThrow(sentence);
});
