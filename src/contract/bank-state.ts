import * as v from 'valibot';
import { accountStateSchema } from '../profile/account-state.ts';
import { profileSchema } from '../profile/profile.ts';

/** What an attempt hands to the bank when it starts or branches: PUT `api/trainer/attempts/<id>`. */
export const bankStateSchema = v.object({
  profile: profileSchema,
  /** Moment of the exercise (milliseconds since 1970). */
  now: v.number(),
  accounts: v.array(accountStateSchema),
  /** Serial numbers of the certificates that the bank counts as the attempt's, and to whom they belong. */
  certificates: v.array(
    v.object({ serialNumber: v.string(), loginId: v.string(), status: v.picklist(['good', 'revoked']) }),
  ),
});

export type BankState = v.InferOutput<typeof bankStateSchema>;
