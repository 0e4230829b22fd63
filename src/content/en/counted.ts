const format = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export const number = (value: number): string => format.format(value);

/** 1 step, 2 steps, 1,000 steps */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
