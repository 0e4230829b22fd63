import { appendFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { routeOf } from '../../../../src/training/guidance/route.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { bankFaults } from '../../../../src/training/bank-fault.ts';
import { Exploration, beginnings, drawTrouble } from '../../../support/guide-machine/explore.ts';
import { productGuide } from '../../../support/guide-machine/guide.ts';
import { sharedAdviceChecks } from '../../../support/guide-machine/advice-checks.ts';
import { markFault } from '../../../support/guide-machine/marks.ts';
import type { Finding } from '../../../support/guide-machine/machine.ts';

test('scratch', { timeout: 3_000_000 }, async () => {
  const out = process.env['OUT'] ?? '/tmp/machine-out.txt';
  writeFileSync(out, '');
  const quota = Number(process.env['QUOTA'] ?? 300);
  const all = new Map<string, { n: number; f: Finding }>();
  const asks = new Map<string, number>();
  const events = new Map<string, number>();
  const entries = new Map<string, number>();
  for (const id of scenarioIds) {
    const scenario = await loadScenario(id);
    const worlds = new Set<string>();
    const start = process.cpuUsage();
    let followedN = 0;
    for (const secondCertificate of ['allow', 'forbid'] as const) {
      const profile = { ...builtInProfile, rules: { ...builtInProfile.rules, secondCertificate } };
      if (bankFaults(scenario, profile).length > 0) continue;
      const route = routeOf(scenario, { profile, hash: 'h' });
      const known = new Map<string, number>();
      const exploration = new Exploration(
        {
          scenario, profile, guide: productGuide(route), checks: [...sharedAdviceChecks, markFault], known,
          found: (f) => {
            const key = `${f.what}`;
            const e = all.get(key);
            if (e) { e.n += 1; if (f.journey.trace.length < e.f.journey.trace.length) e.f = f; }
            else all.set(key, { n: 1, f });
          },
          answered: (how) => { asks.set(how, (asks.get(how) ?? 0) + 1); },
        },
        { worlds, events, entries },
      );
      const goal = secondCertificate === 'allow' ? quota * 0.75 : quota;
      for (let round = 0; worlds.size < goal; round += 1) {
        for (const [i, actions] of beginnings(scenario).entries()) {
          const seed = round * 1000 + i;
          exploration.walk(exploration.begin(actions, drawTrouble(seed)), 8, seed);
          if (worlds.size >= goal) break;
        }
      }
      followedN += known.size;
    }
    const used = process.cpuUsage(start);
    appendFileSync(out, `${id}: ${worlds.size} worlds, known ${followedN}, cpu ${(used.user / 1e6).toFixed(1)} s\n`);
  }
  for (const [what, { n, f }] of [...all].sort((a, b) => b[1].n - a[1].n)) {
    appendFileSync(out, `\n${n} × ${what}  [${f.scenario} ${f.journey.bank.profile.rules.secondCertificate}] next=${JSON.stringify(f.next?.event)} ${JSON.stringify(f.next?.target)}\n   ${f.journey.trace.slice(1).map(({ entry: { event } }) => JSON.stringify({ ...event, account: undefined, certificate: undefined, customer: undefined })).join('\n   ')}\n`);
  }
  appendFileSync(out, JSON.stringify([Object.fromEntries(asks), Object.fromEntries(events), Object.fromEntries(entries)], null, 1));
  expect(1).toBe(1);
});
