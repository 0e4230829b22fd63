import type { Situation, WindowLook } from './situation.ts';

/** About as many actions as it takes to get a window that is not there yet. */
const newWindow = 2;
/** And one that shows something else into the wanted state, where the solution does not tell how far that is. */
const otherPage = 2;

/** How long a window takes to become another one of the solution's, by how many steps lie between them there. */
export type StepsBetween = (from: string, to: string) => number | undefined;

function windowsLeft(here: readonly WindowLook[], there: readonly WindowLook[], stepsBetween: StepsBetween): number {
  const extra = [...here];
  const missing = there.filter(({ text }) => {
    const same = extra.findIndex((one) => one.text === text);
    if (same >= 0) extra.splice(same, 1);
    return same < 0;
  });
  let left = 0;
  for (const { kind, text } of missing) {
    const index = extra.findIndex((one) => one.kind === kind);
    const [turned] = index < 0 ? [] : extra.splice(index, 1);
    left += turned ? Math.min(stepsBetween(turned.text, text) ?? otherPage + turned.blockedBy, 6) : newWindow;
  }
  return extra.reduce((sum, { blockedBy, minimised }) => sum + 1 + blockedBy + (minimised ? 1 : 0), left);
}

/**
 * About how many actions lie between two situations: none can be fewer by much. Infinity where no action leads from the one
 * to the other but the solution's own further way: a certificate is not lost again, and a lock does not come back by itself.
 */
export function actionsBetween(here: Situation, there: Situation, stepsBetween: StepsBetween): number {
  if (here.hasCertificate !== there.hasCertificate) return Infinity;
  if (here.lock !== there.lock && (here.lock !== 'temporary' || there.lock !== 'none')) return Infinity;
  const waiting = here.lock === there.lock ? 0 : 1;
  const fresh = here.stale.filter((browser) => !there.stale.includes(browser)).length;
  return windowsLeft(here.windows, there.windows, stepsBetween) + waiting + fresh;
}
