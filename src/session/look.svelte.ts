import type { Look } from './ports.ts';

interface Surroundings {
  /** Undefined where a browser keeps nothing for this site. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  readonly key: string;
  readonly wantsContrast: boolean;
}

const names = { true: 'readable', false: 'faithful' } as const;

/** Whether the PC is drawn for easy reading. A browser that asks for more contrast gets it until something is chosen. */
export function lookChoice({ storage, key, wantsContrast }: Surroundings): Look {
  const chosen = storage?.getItem(key);
  let readable = $state.raw(chosen === names.true || (chosen !== names.false && wantsContrast));
  return {
    get readable() {
      return readable;
    },
    choose(wanted) {
      readable = wanted;
      try {
        storage?.setItem(key, names[`${wanted}`]);
      } catch {
        // A full storage forgets the choice with the page; it still holds here.
      }
    },
  };
}
