import { stateAtStart } from '../banking/locks.ts';
import type { Profile } from '../profile/profile.ts';
import { ask } from '../procedure/world/ask.ts';
import { modelVersion, type World } from '../procedure/world/world.ts';
import type { Given } from './scenario.ts';

/** A profile with its hash, by which an attempt recognises the profile that it began with. */
export interface ProfileSnapshot {
  readonly profile: Profile;
  readonly hash: string;
}

/** Returns the world before the first event: the PC is switched on, and its bank is still to be prepared. */
export function givenWorld(given: Given, { profile, hash }: ProfileSnapshot): World {
  const { startsAt, icons, fontSize, certificates, windows = [], accounts = [], mailbox, questionBehind } = given;
  return {
    modelVersion,
    profile: { id: profile.id, hash },
    rules: profile.rules,
    now: startsAt,
    ready: false,
    fontSize,
    icons,
    search: { open: false, text: '' },
    menu: null,
    windows: [],
    mail: mailbox ? { mailbox, read: [], replies: [], window: null } : null,
    nextWindow: 1,
    ...(questionBehind && { questionBehind }),
    dialogs: [],
    browsers: { ie: null, edge: null },
    store: [],
    bank: {
      accounts: profile.accounts.map(({ loginId, lock, registration }) => {
        const given = accounts.find((account) => account.loginId === loginId);
        const lockSeconds = given?.lockSeconds ?? profile.rules.temporaryLockSeconds;
        const own = { loginId, lock: given?.lock ?? lock, ...(registration && { registration }) };
        const start = stateAtStart(own, lockSeconds, startsAt);
        if (!given) return start;
        // A bank that locks after fewer misses has not locked the account yet, or the exercise would be another.
        const misses = Math.min(given.misses, profile.rules.missesBeforeTemporaryLock - 1);
        return { ...start, misses, temporaryLocks: given.temporaryLocks };
      }),
      certificates: [],
      lastLogins: [],
    },
    toldOfLock: [],
    asks: [ask(0, { kind: 'prepare', certificates, windows })],
    remark: null,
    advice: null,
    over: false,
  };
}
