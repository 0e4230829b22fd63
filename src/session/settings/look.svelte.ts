import type { KeptText } from '../machine/kept-text.ts';
import type { Look } from '../ports/site.ts';

const names = { true: 'readable', false: 'faithful' } as const;

/** The choice of drawing the PC for easy reading. A browser that asks for more contrast gets that until something is chosen. */
export function lookChoice(kept: KeptText, wantsContrast: boolean): Look {
  const chosen = kept.read();
  let readable = $state.raw(chosen === names.true || (chosen !== names.false && wantsContrast));
  return {
    get readable() {
      return readable;
    },
    choose(wanted) {
      readable = wanted;
      kept.write(names[`${wanted}`]); // where it is not kept, it holds as long as the page
    },
  };
}
