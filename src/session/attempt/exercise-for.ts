import type { ExerciseWithBank } from '../../training/exercise-with-bank.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { VariantSeed } from '../../training/variants/seed.ts';
import { profileHash } from '../machine/profile-hash.ts';

/**
 * Returns an exercise with a bank as both are, or another customer of it. An attempt stores the bank as it is and the number of the
 * customer, so that both can be told apart; whatever plays or judges it goes through here.
 */
export async function exerciseFor(
  scenario: Scenario,
  bankProfile: ProfileSnapshot,
  variant: VariantSeed | undefined,
): Promise<ExerciseWithBank> {
  if (variant === undefined) return { scenario, bankProfile };
  const { variantOf } = await import('../../training/variants/variant.ts');
  const { profile, ...varied } = variantOf(scenario, bankProfile.profile, variant);
  return { ...varied, bankProfile: { profile, hash: await profileHash(profile) } };
}
