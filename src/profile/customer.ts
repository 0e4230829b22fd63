import * as v from 'valibot';
import { shortText } from './schema/bounds.ts';
import { momentSchema } from './schema/moment.ts';
import { roles } from './role.ts';

/** The customer as the top page (BTOP001) shows them. Moments are milliseconds since 1970. */
export const customerSchema = v.object({
  loginId: shortText,
  userName: shortText,
  company: shortText,
  role: v.picklist(roles),
  lastLogin: v.nullable(momentSchema),
  certificateNotAfter: v.nullable(momentSchema),
});

export type Customer = v.InferOutput<typeof customerSchema>;
