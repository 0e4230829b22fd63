import { advance, isRefusal } from '../../src/procedure/advance.ts';
import type { Entry, Event } from '../../src/procedure/world/event.ts';
import { maxWindows } from '../../src/procedure/world/windows.ts';
import { givenWorld } from '../../src/training/given-world.ts';
import { effortToJudge, playEntries, replayInBatches, turnTaking } from '../../src/training/attempt/replay.ts';
import { expiredCertificate as scenario } from '../../src/training/scenarios/expired-certificate.ts';
import { greatestEffort } from '../../src/session/records/rescore.ts';
import { snapshot as bankProfile, solved } from '../support/attempts.ts';
import type { Measurement } from '../../src/cli/bench/measurement.ts';

/** An attempt among as many windows as there can be, most of them with dialogs: nearly the greatest that is judged. */
function costlyEntries(): readonly Entry[] {
  const entries: Entry[] = solved().entries.slice(0, 1);
  let world = givenWorld(scenario.given, bankProfile);
  for (const entry of entries) world = advance(world, entry) as typeof world;
  const add = (event: Event) => {
    const entry: Entry = { seq: entries.length + 1, at: world.now, actor: 'trainee', event };
    const after = advance(world, entry);
    if (isRefusal(after)) return;
    entries.push(entry);
    world = after;
  };
  for (let count = 0; count < maxWindows; count += 1) add({ type: 'openedBrowser', browser: 'ie', from: 'icon' });
  for (let turn = 0; entries.length < greatestEffort / 900; turn += 1) {
    const window = `w${((turn * 7) % maxWindows) + 1}` as const;
    add({ type: 'focusedWindow', window });
    add({ type: 'openedMenu', window, name: 'tools' });
    add({ type: 'openedInternetOptions', window });
    add({ type: 'openedCertificateStore', window });
    add(turn % 3 === 0 ? { type: 'closedDialog', window } : { type: 'minimisedWindow', window });
  }
  return entries;
}

export async function measure(): Promise<readonly Measurement[]> {
  const entries = costlyEntries();
  const effort = effortToJudge(playEntries(scenario, bankProfile, entries));
  if (effort > greatestEffort) throw new Error(`an effort of ${effort} would not be judged`);
  const start = performance.now();
  let [last, longest] = [start, 0];
  const spend = turnTaking(async () => {
    const now = performance.now();
    [last, longest] = [now, Math.max(longest, now - last)];
  });
  await replayInBatches({ scenario, bankProfile, entries, handover: 0 }, spend);
  return [
    {
      name: `judging ${entries.length} entries among ${maxWindows} windows, the longest part without a turn (Node)`,
      value: longest,
      unit: 'ms',
      goal: 100,
      beside: { name: 'in total', value: performance.now() - start },
    },
  ];
}
