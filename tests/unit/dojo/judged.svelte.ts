import { advance, isRefusal } from '../../../src/procedure/advance.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import type { Judgement } from '../../../src/training/attempt/judgement.ts';
import type { LearnerEvent } from '../../../src/training/scenario.ts';
import { worldAfter } from '../../support/attempts.ts';

/** A session in which each action comes to what is said beforehand. */
export class Judged {
  world = $state.raw<World>(worldAfter('expiredCertificate'));
  judgement = $state.raw<Judgement | null>(null);
  mistakes = $state.raw<readonly string[]>([]);
  verdict: Judgement['verdict'] = 'right';

  act = (event: LearnerEvent): void => {
    const next = advance(this.world, { seq: 900, at: this.world.now, actor: 'trainee', event });
    if (isRefusal(next)) return;
    this.world = next;
    this.judgement = { seq: 900, verdict: this.verdict, wanted: null };
  };
}
