import type { ExerciseWithBank } from '../../training/exercise-with-bank.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { VariantSeed } from '../../training/variants/seed.ts';
import { profileHash } from '../machine/profile-hash.ts';

/**
 * Returns an exercise with its bank, both changed for another customer where there is the number of one. An attempt stores the bank without
 * that change, beside the number, so everything that plays or judges an attempt calls this.
 */
export async function exerciseFor(
  scenario: Scenario,
  bankProfile: ProfileSnapshot,
  variant: VariantSeed | undefined,
): Promise<ExerciseWithBank> {
  if (variant === undefined) return { scenario, bankProfile };
  const { variantOf } = await import('../../training/variants/variant.ts');
  const { profile, scenario: changed } = variantOf(scenario, bankProfile.profile, variant);
  return { scenario: changed, bankProfile: { profile, hash: await profileHash(profile) } };
}
