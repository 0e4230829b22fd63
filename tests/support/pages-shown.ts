import type { Screen } from '../../src/procedure/world/page.ts';
import type { WindowId } from '../../src/procedure/world/window-id.ts';
import type { World } from '../../src/procedure/world/world.ts';
import { playSolution } from '../../src/training/script/play.ts';
import { noticeOfExpiry } from '../../src/training/scenarios/notice-of-expiry.ts';
import { obtainingLoginId } from '../../src/training/scenarios/obtaining-login-id.ts';
import { after, snapshot, worldAfter } from './attempts.ts';

/** A world of the first scenario, or of the one that obtains a log-in ID, that shows a page, and the window which it stands in. */
export interface Shown {
  readonly world: World;
  readonly window: WindowId;
}

const w1 = { window: 'w1' } as const;
const w2 = { window: 'w2' } as const;

/** The page behind the link of a forged mail, which one exercise alone has. */
function forgedSiteShown(): World {
  const { world } = playSolution(noticeOfExpiry, snapshot, 3);
  return after(world, { type: 'followedMailLink' });
}

type RegistrationStep = (typeof obtainingLoginId.solution)[number]['step'];

/** The world of the exercise that obtains a log-in ID, after a step of its solution. */
export function registeringUntil(step: RegistrationStep): World {
  const index = obtainingLoginId.solution.findIndex((each) => each.step === step);
  return playSolution(obtainingLoginId, snapshot, index + 1).world;
}

/** The world at a bank where nobody has still to obtain a log-in ID. */
export const withoutRegistrations = (world: World): World => ({
  ...world,
  bank: { ...world.bank, accounts: world.bank.accounts.filter(({ registered }) => registered === undefined) },
});

/** A world for each page: uncovered, and waiting for nothing but, on BSMS003, the end of its work. */
export const showing: Readonly<Record<Screen, Shown>> = {
  BLGI001: { world: worldAfter('openBrowser'), ...w1 },
  BSMS001: { world: worldAfter('issueCertificate'), ...w2 },
  BSMS002: { world: worldAfter('authenticate'), ...w2 },
  BSMS003: { world: after(worldAfter('issue'), { type: 'answeredWebAccess', ...w2, answer: 'yes' }), ...w2 },
  BSMS004: { world: worldAfter('allowInstallation'), ...w2 },
  BLGI004: { world: worldAfter('presentNewCertificate'), window: 'w3' },
  BTOP001: { world: worldAfter('login'), window: 'w3' },
  forgedSite: { world: forgedSiteShown(), ...w1 },
  BLIS005: { world: registeringUntil('obtainLoginId'), ...w1 },
  BLIS006: { world: registeringUntil('confirmAccount'), ...w1 },
  BLIS007: { world: registeringUntil('checkEntries'), ...w1 },
  BLIS008: { world: registeringUntil('register'), ...w1 },
  loginIdAcquisition: {
    world: after(withoutRegistrations(worldAfter('openBrowser')), { type: 'pressedObtainLoginId', ...w1 }),
    ...w1,
  },
};

export const screens = Object.keys(showing) as readonly Screen[]; // Object.keys forgets the keys' type

const pageIn = ({ world, window }: Shown) => world.windows.find(({ id }) => id === window)?.page;

/** The code that the bank gave out on 認証, as BSMS002 holds it. */
export function codeGiven(): string {
  const page = pageIn(showing.BSMS002);
  if (page?.screen !== 'BSMS002' || page.proof?.kind !== 'code') throw new Error('BSMS002 has no code');
  return page.proof.code;
}

/** The session that the bank opened with the certificate. */
export function sessionOpened(): string {
  const page = pageIn(showing.BLGI004);
  if (page?.screen !== 'BLGI004') throw new Error('BLGI004 is not shown');
  return page.session;
}
