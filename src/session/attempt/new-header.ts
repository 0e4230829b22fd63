import { modelVersion } from '../../procedure/world/world.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { AttemptHeader } from './attempt.ts';
import type { SessionServices } from './services.ts';
import { randomId } from '../machine/randomness.ts';

type About = Pick<AttemptHeader, 'scenario' | 'mode' | 'origin' | 'variant'>;

/** Makes the header of an attempt that the current learner begins now, with this bank. */
export const newHeader = (
  { randomness, clock, learner }: Pick<SessionServices, 'randomness' | 'clock' | 'learner'>,
  { profile, hash }: ProfileSnapshot,
  about: About,
): AttemptHeader => ({
  id: randomId(randomness),
  ...about,
  learner: learner(),
  startedAt: clock.realTime(),
  profile: { id: profile.id, hash },
  snapshot: profile,
  modelVersion,
  status: 'open',
});
