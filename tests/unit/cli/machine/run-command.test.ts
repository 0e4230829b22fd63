import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { CommandError } from '../../../../src/cli/machine/command-error.ts';
import { exitStatus, runCommand } from '../../../../src/cli/machine/run-command.ts';

const command = {
  name: 'prints',
  about: 'Prints letters.',
  options: { letter: { type: 'string', help: 'which letter' } },
} as const;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let printed: MockInstance;
let complained: MockInstance;
let earlier: ReadonlyMap<(typeof signals)[number], readonly unknown[]> = new Map();

beforeEach(() => {
  printed = vi.spyOn(console, 'log').mockReturnValue();
  complained = vi.spyOn(console, 'error').mockReturnValue();
  earlier = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const [signal, before] of earlier) {
    for (const added of process.listeners(signal)) if (!before.includes(added)) process.off(signal, added);
  }
});

test('a command gets its options, and ends with what it answers', async () => {
  const run = vi.fn(async () => exitStatus.lookAt);
  expect(await runCommand(command, run, ['--letter', 'a'])).toBe(1);
  expect(run).toHaveBeenCalledWith({ letter: 'a' });
});

test.each([[['--help']], [['--letter', '--help']], [['--nonsense', '--help']]])(
  'somebody who types %j is shown the help, and nothing is done',
  async (args) => {
    const run = vi.fn(async () => exitStatus.made);
    expect(await runCommand(command, run, args)).toBe(0);
    expect(printed.mock.lastCall?.[0]).toContain('--letter <letter>');
    expect(run).not.toHaveBeenCalled();
  },
);

test('a wrong option is explained in a sentence, and nothing is made', async () => {
  const run = vi.fn(async () => exitStatus.made);
  expect(await runCommand(command, run, ['--nonsense'])).toBe(2);
  expect(complained.mock.lastCall?.[0]).toMatch(/^Unknown option '--nonsense'/);
  expect(run).not.toHaveBeenCalled();
});

test('a command that can make nothing says why; a bug of ours is shown whole', async () => {
  const bug = new TypeError('x is undefined');
  expect(await runCommand(command, () => Promise.reject(new CommandError('There is no Chromium.')), [])).toBe(2);
  expect(complained.mock.lastCall).toEqual(['There is no Chromium.']);
  expect(await runCommand(command, () => Promise.reject(bug), [])).toBe(2);
  expect(complained.mock.lastCall).toEqual([bug]);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('a command that is ended by %s ends with %i', async (signal, status) => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  await runCommand(command, async () => exitStatus.made, []);
  process.emit(signal);
  expect(exit).toHaveBeenCalledExactlyOnceWith(status);
});
