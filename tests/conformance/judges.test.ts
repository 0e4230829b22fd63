import { expect, test } from 'vitest';
import { start } from '../support/fixtures.ts';
import { faked, runWith } from './judges.ts';

test.each([
  ['a judge', ['no-such-judge']],
  ['a judge behind faketime', [...faked(start), 'no-such-judge']],
])('%s that is not installed is named, with what to install', (_, command) => {
  expect(() => runWith({}, command)).toThrow(
    /no-such-judge.*cannot be run.*apt-get install openssl gnutls-bin faketime/s,
  );
});
