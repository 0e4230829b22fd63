import { expect, test } from 'vitest';
import { helpText, readOptions } from '../../../../src/cli/machine/options.ts';

const command = {
  name: 'prints',
  about: 'Prints letters.',
  options: {
    letter: { type: 'string', multiple: true, choices: ['a', 'b', 'c'], value: 'id', help: 'which letters' },
    font: { type: 'string', multiple: true, choices: ['serif', 'sans'], default: 'sans', help: 'in which fonts' },
    colour: { type: 'string', choices: ['on', 'off'], default: 'off', help: 'in colour' },
    step: { type: 'string', multiple: true, help: 'after which steps' },
    out: { type: 'string', value: 'folder', help: 'where they go' },
    quick: { help: 'without care' },
  },
  notes: 'Paper is fetched.',
} as const;

const read = (...args: readonly string[]) => readOptions(command, args);

test('without options each is as its default says, all where several can be given, or not there', () => {
  expect(read()).toEqual({ letter: 'all', font: ['sans'], colour: 'off', step: 'all', out: undefined, quick: false });
});

test('an option that is given several times has each value once, in the order of the values there are', () => {
  expect(read('--letter=c', '--letter', 'a', '--letter', 'c')).toMatchObject({ letter: ['a', 'c'] });
  expect(read('--step=2', '--step=1', '--step=2')).toMatchObject({ step: ['2', '1'] });
});

test('all is all, whatever is named beside it', () => {
  expect(read('--font', 'all', '--font', 'serif')).toMatchObject({ font: 'all' });
});

test('of an option that is meant once the last value counts', () => {
  expect(read('--out', 'one', '--out', 'two', '--quick')).toMatchObject({ out: 'two', quick: true });
});

test.each([
  [
    ['--letters', 'a'],
    /^Unknown option '--letters'\. The options are --letter --font --colour --step --out --quick --help\.$/,
  ],
  [['a'], /^Unexpected argument 'a'\..* The options are --letter/],
  [['--out'], /'--out <value>' argument missing\. The options are/],
  [['--quick=yes'], /'--quick' does not take an argument\. The options are/],
  [['--colour', 'all'], /^There is no colour "all"; there are: on, off\.$/],
  [['--letter', 'd'], /^There is no letter "d"; there are: a, b, c, all\.$/],
  [['--out', ''], /^--out needs a value: folder\.$/],
  [['--step='], /^--step needs a value: step\.$/],
])('%j is refused with what would be right', (args, sentence) => {
  expect(() => read(...args)).toThrow(sentence);
});

test('everything that is wrong is said at once', () => {
  expect(() => read('--letter', 'd', '--letter', 'e', '--colour', 'red')).toThrow(
    /^There is no letter "d".*\nThere is no letter "e".*\nThere is no colour "red".*$/,
  );
});

test('the help names each option with its values and what is taken without it', () => {
  const lines = helpText(command).split('\n');
  expect(lines[0]).toBe('npm run prints -- [options]');
  expect(lines).toContain(
    '  --letter <id>      which letters: a, b, c, all; may be given several times (default: all)',
  );
  expect(lines).toContain(
    '  --font <font>      in which fonts: serif, sans, all; may be given several times (default: sans)',
  );
  expect(lines).toContain('  --colour <colour>  in colour: on, off (default: off)');
  expect(lines).toContain('  --quick            without care');
  expect(lines).toContain('  --help             prints this');
  expect(lines).toContain('Paper is fetched.');
});

test('npm has names of its own for two commands', () => {
  expect(helpText({ ...command, name: 'start' })).toMatch(/^npm start -- /);
  expect(helpText({ ...command, name: 'test' })).toMatch(/^npm test -- /);
});
