import { expect, test } from 'vitest';
import { root } from '../../../../src/cli/machine/root.ts';
import { runProgram } from '../../../../src/cli/machine/run-program.ts';

const node = (code: string, options = {}) => runProgram('node', ['-e', code], { quiet: true, ...options });

test('a program runs in the repository, and what it prints is collected', async () => {
  const code = 'console.log(process.cwd()); console.error(process.env.COLOUR)';
  const { ok, output } = await node(code, { env: { COLOUR: 'red' } });
  expect(ok).toBe(true);
  expect(output.split('\n').toSorted()).toEqual(['', root, 'red'].toSorted());
});

test('a program of a package is found by its name', async () => {
  const { ok, output } = await runProgram('tsc', ['--version'], { quiet: true });
  expect([ok, output]).toEqual([true, expect.stringMatching(/^Version \d/)]);
});

test.each([
  ['ends with another status', 'process.exit(3)'],
  ['is ended by a signal', "process.kill(process.pid, 'SIGTERM')"],
])('a program that %s has failed', async (_, code) => {
  expect(await node(code)).toMatchObject({ ok: false });
});

test('a program that is not there is named', async () => {
  expect(await runProgram('no-such-program', [], { quiet: true })).toMatchObject({
    ok: false,
    output: expect.stringContaining('no-such-program: '),
  });
});

test('a program that takes longer than its limit is ended', async () => {
  expect(await node('setInterval(() => {}, 1_000)', { limit: 300 })).toMatchObject({ ok: false });
});

test('programs that ran leave no listener behind', async () => {
  const before = process.listenerCount('exit');
  await node('');
  await runProgram('no-such-program', [], { quiet: true });
  expect(process.listenerCount('exit')).toBe(before);
});
