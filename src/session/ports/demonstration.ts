import type { Target } from '../../procedure/target.ts';
import type { PlaybackSpeed } from '../../training/playback-speed.ts';
import type { Trouble } from '../../training/trouble.ts';
import type { PracticeSession } from './practice.ts';

/** Returns how many characters there are to read before and after a step. */
export type ReadingLength = (step: string, when: 'before' | 'after') => number;

/**
 * The solution played by itself on a PC with the real bank and keys. The pointer goes to `target` while `phase` is `moving`,
 * and `pressing` shows the press; the action happens at its end. While it is `seeing`, the step is done and its effect is told.
 */
export interface Demonstration {
  /** The attempt that is shown now: another one after each step back. Null until the first is ready. */
  readonly session: PracticeSession | null;
  readonly state: 'preparing' | 'playing' | 'paused' | 'ended' | 'failed';
  readonly phase: 'reading' | 'moving' | 'pressing' | 'waiting' | 'seeing';
  readonly trouble: Trouble | null;
  /** The number of steps done, and of all steps. */
  readonly position: number;
  readonly length: number;
  /** The step that is being shown; null at the end. */
  readonly step: string | null;
  readonly target: Target | null;
  readonly speed: PlaybackSpeed;
  /** Begins again by itself some time after the end, where it was opened. */
  readonly loops: boolean;
  /** True if it was played from the first step of the exercise. */
  readonly whole: boolean;
  play(): void;
  pause(): void;
  /** Shows the step at once, without the time for reading. */
  stepForward(): void;
  stepBack(): void;
  /** Plays from where it was opened. */
  open(): void;
  /** Plays from the first step of the exercise. */
  restart(): void;
  chooseSpeed(speed: PlaybackSpeed): void;
  loop(on: boolean): void;
  /** Ends the demonstration and discards it. */
  leave(): void;
}
