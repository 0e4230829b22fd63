import { abilities, type Ability } from '../../contract/ability.ts';

/** The globals of a browser as far as abilities are looked for in them. Any may be absent, and reading any may throw. */
export interface BrowserGlobals {
  readonly location?: { readonly protocol: string };
  readonly isSecureContext?: boolean;
  readonly origin?: string;
  readonly crypto?: { readonly subtle?: unknown };
  readonly indexedDB?: unknown;
  readonly navigator?: { readonly locks?: unknown };
  readonly Intl?: object;
  readonly Array?: { readonly prototype: object };
  readonly Object?: object;
  readonly Promise?: object;
  readonly URL?: object;
  readonly structuredClone?: unknown;
  readonly ResizeObserver?: unknown;
  readonly matchMedia?: unknown;
  readonly CSS?: { supports(condition: string): boolean };
}

// The newest of what the site and its libraries use of the language and of styles; whoever has these has the older ones.
const methods: readonly (readonly [(scope: BrowserGlobals) => object | undefined, string])[] = [
  [(scope) => scope.Array?.prototype, 'at'],
  [(scope) => scope.Array?.prototype, 'findLast'],
  [(scope) => scope.Array?.prototype, 'findLastIndex'],
  [(scope) => scope.Array?.prototype, 'toReversed'],
  [(scope) => scope.Array?.prototype, 'toSorted'],
  [(scope) => scope.Object, 'hasOwn'],
  [(scope) => scope.Promise, 'withResolvers'],
  [(scope) => scope.URL, 'canParse'],
  [(scope) => scope, 'structuredClone'],
  // Every browser has had these for long, but hardened ones may take them away.
  [(scope) => scope, 'ResizeObserver'],
  [(scope) => scope, 'matchMedia'],
];

const styles = ['selector(:has(a))', '(color: color-mix(in srgb, red, blue))'];

const checks: Readonly<Record<Exclude<Ability, 'styles'>, (scope: BrowserGlobals) => boolean>> = {
  server: ({ location }) => location?.protocol !== 'file:',
  secureContext: ({ isSecureContext }) => isSecureContext === true,
  // A sandboxed frame without allow-same-origin may store nothing.
  ownOrigin: ({ origin }) => origin !== 'null',
  language: (scope) =>
    methods.every(([owner, name]) => typeof Reflect.get(owner(scope) ?? {}, name) === 'function') &&
    styles.every((condition) => scope.CSS?.supports(condition) === true),
  cryptography: ({ crypto }) => Boolean(crypto?.subtle),
  storage: ({ indexedDB }) => Boolean(indexedDB),
  locks: ({ navigator }) => Boolean(navigator?.locks),
  segmenter: ({ Intl }) => typeof Reflect.get(Intl ?? {}, 'Segmenter') === 'function',
};

/**
 * The abilities that are missing here, in the order of `abilities`. It only looks at what is there; an ability may still fail.
 * @param isStyled whether the site's style sheet has taken effect
 */
export function missingAbilities(scope: BrowserGlobals, isStyled: boolean): readonly Ability[] {
  const has = (ability: Ability): boolean => {
    if (ability === 'styles') return isStyled;
    try {
      return checks[ability](scope);
    } catch {
      return false; // a browser may refuse even to look at what it does not grant
    }
  };
  return abilities.filter((ability) => !has(ability));
}
