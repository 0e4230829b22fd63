import type { Appearances } from './appearances.ts';
import type { Route } from './route.ts';
import type { Situation, WindowLook } from './situation.ts';

/** To get a window of the solution to show something else, where the solution does not tell how far that is. */
const otherPage = 2;

/** How long a window takes to look like another one, by the steps that lie between them on the route. */
function turning({ text: from, blockedBy }: WindowLook, { text: to }: WindowLook, appearances: Appearances): number {
  const [here, there] = [appearances.get(from), appearances.get(to)];
  return here && there && there.first > here.last ? there.first - here.last : otherPage + blockedBy;
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
    left += turned ? turning(turned, wanted, appearances) : (appearances.get(wanted.text)?.age ?? 1);
  }
  return extra.reduce((sum, { blockedBy, minimised }) => sum + 1 + blockedBy + (minimised ? 1 : 0), left);
}

/**
 * About how many actions lie between two situations. Infinity where nothing leads from the one to the other but what the
 * solution itself does between them: a certificate is not lost again, and a lock does not come back.
 */
function actionsBetween(here: Situation, there: Situation, appearances: Appearances): number {
  if (here.hasCertificate !== there.hasCertificate) return Infinity;
  if (here.lock !== there.lock && (here.lock !== 'temporary' || there.lock !== 'none')) return Infinity;
  const waiting = here.lock === there.lock ? 0 : 1;
  const fresh = here.stale.filter((browser) => !there.stale.includes(browser)).length;
  return windowsLeft(here.windows, there.windows, appearances) + waiting + fresh;
}

/** About how many actions are left to the goal from a situation off the route. */
export function actionsLeft({ places, end, appearances }: Route, here: Situation): number {
  const situations = [...places.map(({ situation }) => situation), ...(end ? [end] : [])];
  return situations.reduce(
    (least, there, index) => Math.min(least, places.length - index + actionsBetween(here, there, appearances)),
    Infinity,
  );
}
