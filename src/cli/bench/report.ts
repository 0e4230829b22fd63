import type { Measurement } from './measurement.ts';

/** A measurement with no more digits than are worth reading. */
export function rounded({ value, beside, ...rest }: Measurement): Measurement {
  const round = (figure: number) => Math.round(figure * 100) / 100;
  return { ...rest, value: round(value), beside: beside && { ...beside, value: round(beside.value) } };
}

/** The measurements as the rows of a table for a terminal. */
export const tableOf = (measurements: readonly Measurement[]): readonly Readonly<Record<string, string>>[] =>
  measurements.map(({ name, value, unit, goal, beside }) => ({
    name,
    value: `${value} ${unit}`,
    goal: goal === null ? '' : `${value <= goal ? '✓' : '✗'} ≤ ${goal} ${unit}`,
    beside: beside === null ? '' : `${beside.name}: ${beside.value} ${unit}`,
  }));
