import type { Instant } from '../time/instant.ts';
import { loginIdSlipOf, namedBy } from './world/entry.ts';
import { hasPassword, type FormPage } from './world/page.ts';
import { frontWindow } from './world/windows.ts';
import type { Remark, World } from './world/world.ts';

/**
 * The remark beside the PC: the reason why the last action did nothing, or else a warning about the page in front.
 * @param now the time of the training clock, by which a lock ends without any event
 */
export function remarkOf(world: World, now: Instant): Remark | null {
  const page = frontWindow(world)?.page;
  if (world.remark !== null || !page || !hasPassword(page)) return world.remark;
  if (page.screen !== 'BLGI004') {
    const slip = loginIdSlipOf(page.loginId);
    if (slip) return `loginId.${slip}`;
    if (page.loginId.kind === 'unknown') return 'unknownLoginId';
  }
  // A real password field switches the input method off, which no page can do for this one.
  if (page.password.judged === 'fullWidth') return 'password.fullWidth';
  return page.commonError === 'temporarilyLocked' && isStillLocked(world, page, now) ? 'temporarilyLocked' : null;
}

function isStillLocked({ bank }: World, page: FormPage, now: Instant): boolean {
  const named = page.screen === 'BLGI004' ? page.loginId : namedBy(page.loginId);
  return bank.accounts.some(({ loginId, lock }) => loginId === named && lock.kind === 'temporary' && now < lock.until);
}
