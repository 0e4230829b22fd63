import type { Demonstration } from '../../session/ports/demonstration.ts';

/** Stops what plays, goes on with what stands, and begins again what is over. */
export function toggle(demonstration: Demonstration): void {
  if (demonstration.state === 'playing') demonstration.pause();
  else if (demonstration.state === 'ended') demonstration.restart();
  else demonstration.play();
}
