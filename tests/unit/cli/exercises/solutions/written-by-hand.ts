import type { Milestone } from '../../../../../src/training/milestone.ts';

/** The milestones by which a search finds the solutions that were written by hand. */
export const milestonesOf = {
  'expired-certificate': [
    { seen: 'certificateExpired' },
    { reached: 'BSMS004' },
    { closed: 'everyWindow' },
    { opened: 'ie', by: 'search' },
  ],
  'edge-without-issue': [{ closed: 'everyWindow' }, { reached: 'BSMS004' }],
  'temporary-lock': [{ seen: 'temporarilyLocked' }, { reached: 'BSMS004' }],
  'full-lock': [{ seen: 'locked' }],
  'notice-of-expiry': [
    { read: 'notice' },
    { read: 'forged' },
    { reached: 'BTOP001' },
    { reached: 'BSMS004' },
    { closed: 'everyWindow' },
  ],
  'obtaining-login-id': [{ reached: 'BLIS008' }, { reached: 'BSMS004' }, { closed: 'everyWindow' }],
  'declined-installation': [{ looked: 'store' }, { reached: 'BSMS004' }],
  'old-certificate-held': [{ seen: 'certificateExpired' }],
} as const satisfies Record<string, readonly Milestone[]>;
