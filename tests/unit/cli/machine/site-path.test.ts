import { expect, test } from 'vitest';
import { ownPath } from '../../../../src/cli/build/own-path.ts';
import { readSitePath } from '../../../../src/cli/machine/site-path.ts';

test.each(['/', '/training/', '/a/b-2/~c_.d/', ownPath])('the site may be served below %s', (text) => {
  expect(readSitePath(text)).toBe(text);
});

test.each(['', 'training', '/training', 'training/', '//', '/a//b/', '/a b/', '/a?b/', '/訓練/', 'C:/Git/training/'])(
  '"%s" is no path for it, and a right one is named',
  (text) => {
    expect(() => readSitePath(text)).toThrow(
      `--path ${text} is not a path: begin and end it with "/", as in /training/.`,
    );
  },
);
