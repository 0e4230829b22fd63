import { exitStatus, type ExitStatus } from '../machine/run-command.ts';
import type { FormatOutcome } from './write-manuals.ts';

const size = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

function named({ what, paths, scenario }: FormatOutcome): string {
  const [first] = paths;
  if (first === undefined) return `${scenario}: ${what}`;
  return paths.length === 1 ? first : `${first} and ${paths.length - 1} pictures`;
}

const isWritten = ({ paths }: FormatOutcome): boolean => paths.length > 0;

/** A line for each format: what was written and how long it took, or why it was not. */
export function outcomeTable(outcomes: readonly FormatOutcome[], out: string): string {
  const rows = outcomes.map((outcome) => {
    const { fault, bytes, seconds } = outcome;
    const took = `${seconds.toFixed(1)} s`.padStart(8);
    if (fault !== null) return `✗ ${named(outcome)} failed: ${fault}`;
    return `✓ ${named(outcome).padEnd(52)} ${(bytes > 0 ? size(bytes) : '').padStart(9)} ${took}`;
  });
  return [...rows, outcomes.some(isWritten) ? `Written to ${out}` : 'Nothing was written.'].join('\n');
}

export function statusOf(outcomes: readonly FormatOutcome[]): ExitStatus {
  if (!outcomes.some(isWritten)) return exitStatus.nothingMade;
  return outcomes.some(({ fault }) => fault !== null) ? exitStatus.lookAt : exitStatus.made;
}
