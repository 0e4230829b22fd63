import * as v from 'valibot';

/** What the top page (BTOP001) shows of the customer. Moments are milliseconds since 1970. */
export const customerSchema = v.object({
  loginId: v.string(),
  userName: v.string(),
  company: v.string(),
  role: v.picklist(['master', 'general']),
  lastLogin: v.nullable(v.number()),
  certificateNotAfter: v.nullable(v.number()),
});

export type Customer = v.InferOutput<typeof customerSchema>;
