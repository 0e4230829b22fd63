import { expect, test } from 'vitest';
import { readTestOptions, testHelp } from '../../../src/cli/machine/test-options.ts';

test('without an option only what a change can break is tested', () => {
  expect(readTestOptions([])).toEqual({ all: false, help: false });
});

test('everything is tested with --all', () => {
  expect(readTestOptions(['--all'])).toEqual({ all: true, help: false });
});

test.each([[['--everything']], [['--all=no']], [['--all', 'tests/e2e']]])(
  '%j is refused with what there is',
  (args) => {
    const wrong = args.find((each) => each !== '--all') ?? '';
    const sentence = `There is no option ${wrong}; there are --all and --help.`;
    expect(readTestOptions(args)).toEqual({ fault: sentence });
  },
);

test('the help names every option', () => {
  expect(testHelp).toContain('--all');
  expect(testHelp).toContain('--help');
});
