import { modelVersion } from '../../../src/procedure/world/world.ts';
import type { AttemptHeader } from '../../../src/session/attempt/attempt.ts';
import { snapshot } from '../attempts.ts';

/** The header of an open attempt at the first exercise, in free mode and of nobody in particular, unless `change` says otherwise. */
export const headerWith = (change: Partial<AttemptHeader> = {}): AttemptHeader => ({
  id: 'a1',
  scenario: 'expired-certificate',
  mode: 'free',
  learner: null,
  startedAt: 1_700_000_000_000,
  profile: { id: snapshot.profile.id, hash: snapshot.hash },
  snapshot: snapshot.profile,
  modelVersion,
  status: 'open',
  ...change,
});
