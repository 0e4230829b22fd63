import { expect, test } from 'vitest';
import { formatNames, readOptions } from '../../../../src/cli/manual/options.ts';

const known = ['one', 'two'];
const read = (...args: readonly string[]) => readOptions(args, known);

test('all formats are meant where none is named, and all scenarios by one word', () => {
  expect(read('--scenario', 'all', '--out', 'manuals')).toEqual({
    ok: true,
    options: { scenarios: known, formats: formatNames, out: 'manuals', profile: undefined },
  });
});

test('what is named twice is made once', () => {
  const twice = read('--scenario=two', '--scenario=two', '--out=x', '--format=pdf', '--format=html', '--format=pdf');
  expect(twice).toMatchObject({ ok: true, options: { scenarios: ['two'], formats: ['pdf', 'html'] } });
});

test('everything that is wrong is said at once, with what would have been right', () => {
  const faults = read('--scenario', 'three', '--format', 'rtf', '--profile', 'bank.txt');
  expect(faults).toEqual({
    ok: false,
    faults: [
      'There is no scenario three; there are one, two, and all.',
      'There is no format rtf; there are html, pdf, docx, markdown.',
      'Where to? --out <folder>.',
      '--profile bank.txt: a profile is a .json file.',
    ],
  });
});

test.each([['--scenario'], ['--nonsense'], ['expired-certificate']])('%s alone is refused', (...args) => {
  expect(read(...args)).toMatchObject({ ok: false });
});

test('who asks for help is shown what can be asked for, whatever else is wrong', () => {
  expect(read('--help', '--scenario', 'three')).toEqual({ ok: 'help' });
});
