// The outcome of a stored attempt in words that outlive a change of the code: neither sentences nor the shape of the world.
import { hasPassword } from '../../src/procedure/world/page.ts';
import { dialogsOf } from '../../src/procedure/world/windows.ts';
import type { BrowserWindow, World } from '../../src/procedure/world/world.ts';
import type { RecordedAttempt } from '../../src/session/ports/records.ts';
import { replayAttempt } from '../../src/training/attempt/replay.ts';
import { assess } from '../../src/training/assessment/assess.ts';

function windowText(world: World, { id, browser, page, state }: BrowserWindow): string {
  const error = 'commonError' in page && page.commonError ? ` says ${page.commonError}` : '';
  const marked = 'fieldErrors' in page ? Object.keys(page.fieldErrors).map((field) => ` marks ${field}`) : [];
  const typed =
    'loginId' in page && typeof page.loginId !== 'string' && page.loginId.kind !== 'empty' ? ' has an ID' : '';
  const secret = hasPassword(page) && page.password.judged !== 'empty' ? ` has a ${page.password.judged} password` : '';
  const dialogs = dialogsOf(world, id).map(
    (dialog) => ` under ${dialog.kind}${'tab' in dialog ? ` ${dialog.tab}` : ''}`,
  );
  return [`${id} ${browser} ${state} ${page.screen}${error}`, ...marked, typed, secret, ...dialogs].join('');
}

/** The screen and the bank's records. The places of windows are left out: no entry hangs on them. */
function worldText(world: World): string {
  const windows = world.windows.toSorted((one, other) => other.order - one.order);
  const accounts = world.bank.accounts
    .filter(({ misses, temporaryLocks, lock }) => misses > 0 || temporaryLocks > 0 || lock.kind !== 'none')
    .map(
      ({ loginId, misses, temporaryLocks, lock }) =>
        `${loginId} ${misses} misses, ${temporaryLocks} locks, ${lock.kind}`,
    );
  const other = [
    world.fontSize !== 'medium' && `letters ${world.fontSize}`,
    world.remark,
    world.menu && `menu ${world.menu.name}`,
    world.search.open && 'search',
    world.advice && `advice ${world.advice}`,
    world.over && 'over',
  ];
  return [
    windows.map((window) => windowText(world, window)).join(', ') || 'no window',
    `${world.store.length} certificates on the PC, ${world.bank.certificates.length} at the bank`,
    ...accounts.toSorted(),
    ...other.filter((part) => typeof part === 'string'),
  ].join('; ');
}

/** An attempt's worlds entry by entry, the verdicts on its actions, and its result with the reasons of its points. */
export function storedOutcome(recorded: RecordedAttempt) {
  const { scenario, mode, result } = recorded;
  const { given, trace, course } = replayAttempt(recorded);
  const { score } = assess(scenario, course, trace, { mode, origin: result.origin });
  return {
    given: worldText(given),
    entries: trace.map(({ entry, after }) => `${entry.seq} ${entry.event.type}: ${worldText(after)}`),
    verdicts: course.judgements.map(({ seq, verdict }) => `${seq} ${verdict}`),
    steps: course.steps.map(({ step, outcome }) => `${step} ${outcome}`),
    deductions: score?.deductions ?? null,
    result,
  };
}
