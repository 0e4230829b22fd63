import type { BankGateway, TrainerGateway } from '../../gateway/bank-gateway.ts';
import type { CaGateway } from '../../gateway/ca-gateway.ts';
import type { PcKeys } from '../../crypto/pc-keys.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Learner } from '../../training/learner.ts';
import type { AttemptStore } from './attempt.ts';
import type { AttemptLock } from '../machine/attempt-lock.ts';
import type { Clock } from '../machine/clock.ts';
import type { Randomness } from '../machine/randomness.ts';
import type { AttemptStorage } from '../machine/storage-watch.svelte.ts';

/** Everything outside the page that an attempt needs. */
export interface AttemptServices {
  readonly bank: BankGateway & TrainerGateway;
  readonly ca: CaGateway;
  /** Loaded with the first ask, since it brings the certificate library along. */
  readonly keys: () => Promise<PcKeys>;
  readonly attempts: AttemptStore;
  readonly lock: AttemptLock;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly storage: AttemptStorage;
  readonly bankProfile: ProfileSnapshot;
}

/** The services of everything that begins attempts; each attempt gets a bank of its own. */
export interface SessionServices extends Omit<AttemptServices, 'bankProfile'> {
  readonly bankForNewAttempts: () => Promise<ProfileSnapshot>;
  /** The current learner; null for nobody in particular. */
  readonly learner: () => Learner | null;
}
