import type { Appearances } from './appearances.ts';
import type { Route } from './route.ts';
import type { Situation, WindowLook } from './situation.ts';

/** The assumed number of actions to change what a window shows, where the solution does not show it. */
const otherPage = 2;

/** The number of actions until a window looks like another one, by the steps between the two looks on the route. */
function actionsToTurn(
  { restored: from, blockedBy, minimised }: WindowLook,
  { text: to }: WindowLook,
  appearances: Appearances,
): number {
  const restoring = minimised ? 1 : 0;
  if (from === to) return restoring;
  const [first = -Infinity] = appearances.get(to)?.at ?? [];
  // A look may come back: the page on which a procedure begins is often the one to which it returns.
  const before = appearances.get(from)?.at.findLast((index) => index < first);
  return restoring + (before === undefined ? otherPage + blockedBy : first - before);
}

function windowsLeft(here: readonly WindowLook[], there: readonly WindowLook[], appearances: Appearances): number {
  const extra = [...here];
  const missing = there.filter(({ text }) => {
    const same = extra.findIndex((one) => one.text === text);
    if (same >= 0) extra.splice(same, 1);
    return same < 0;
  });
  let left = 0;
  for (const wanted of missing) {
    const index = extra.findIndex(({ kind }) => kind === wanted.kind);
    const [turned] = index < 0 ? [] : extra.splice(index, 1);
    left += turned ? actionsToTurn(turned, wanted, appearances) : (appearances.get(wanted.text)?.age ?? 1);
  }
  return extra.reduce((sum, { blockedBy, minimised }) => sum + 1 + blockedBy + (minimised ? 1 : 0), left);
}

/**
 * Estimates the number of actions between two situations. It is Infinity where only the solution's own steps lead from one to the
 * other: a certificate is not lost again, and a lock does not come back.
 */
function actionsBetween(here: Situation, there: Situation, appearances: Appearances): number {
  if (here.hasCertificate !== there.hasCertificate) return Infinity;
  if ((here.loginId === 'there') !== (there.loginId === 'there')) return Infinity;
  if (here.lock !== there.lock && (here.lock !== 'temporary' || there.lock !== 'none')) return Infinity;
  const waiting = here.lock === there.lock ? 0 : 1;
  const fresh = here.stale.filter((browser) => !there.stale.includes(browser)).length;
  return windowsLeft(here.windows, there.windows, appearances) + waiting + fresh;
}

/** Estimates the number of actions to the goal from a situation off the route. */
export function estimateActionsLeft({ places, end, appearances }: Route, here: Situation): number {
  const situations = [...places.map(({ situation }) => situation), ...(end ? [end] : [])];
  return situations.reduce(
    (least, there, index) => Math.min(least, places.length - index + actionsBetween(here, there, appearances)),
    Infinity,
  );
}
