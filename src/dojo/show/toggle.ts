import type { Demonstration } from '../../session/ports/demonstration.ts';

/** Pauses a playing demonstration, resumes a paused one, and restarts a finished one. */
export function toggle(demonstration: Demonstration): void {
  if (demonstration.state === 'playing') demonstration.pause();
  else if (demonstration.state === 'ended') demonstration.restart();
  else demonstration.play();
}
