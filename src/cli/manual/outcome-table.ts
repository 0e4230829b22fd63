import { exitStatus, type ExitStatus } from '../machine/run-command.ts';
import type { Outcome } from './write-manuals.ts';

const size = (octets: number): string => `${(octets / 1_000_000).toFixed(1)} MB`;

function named({ what, paths, scenario }: Outcome): string {
  const [first] = paths;
  if (first === undefined) return `${scenario}: ${what}`;
  return paths.length === 1 ? first : `${first} and ${paths.length - 1} pictures`;
}

const isWritten = ({ paths }: Outcome): boolean => paths.length > 0;

/** What was written and how long it took, and what was not, and why: a line each. */
export function outcomeTable(outcomes: readonly Outcome[], out: string): string {
  const rows = outcomes.map((outcome) => {
    const { fault, octets, seconds } = outcome;
    const took = `${seconds.toFixed(1)} s`.padStart(8);
    if (fault !== null) return `✗ ${named(outcome)} failed: ${fault}`;
    return `✓ ${named(outcome).padEnd(52)} ${(octets > 0 ? size(octets) : '').padStart(9)} ${took}`;
  });
  return [...rows, outcomes.some(isWritten) ? `Written to ${out}` : 'Nothing was written.'].join('\n');
}

export function statusOf(outcomes: readonly Outcome[]): ExitStatus {
  if (!outcomes.some(isWritten)) return exitStatus.nothingMade;
  return outcomes.some(({ fault }) => fault !== null) ? exitStatus.lookAt : exitStatus.made;
}
