import type { FontSize } from '../procedure/world.ts';
import { isScenarioId, type ScenarioId } from '../training/scenarios/catalogue.ts';

export const sceneViews = ['desktop', 'window', 'page', 'dialog'] as const;
export const sceneSizes = ['small', 'medium', 'large'] as const satisfies readonly FontSize[];
export const modes = ['free'] as const;

export type SceneView = (typeof sceneViews)[number];

export interface SceneAddress {
  readonly view: 'scene';
  readonly scenario: ScenarioId;
  /** A step's id, or the number of actions done. */
  readonly step: string;
  readonly part: SceneView;
  readonly size: FontSize | null;
}

/** What an address asks for, or what is wrong with it. */
export type Address =
  | { readonly view: 'home' | 'studio' | 'desk' }
  | { readonly view: 'practice'; readonly scenario: ScenarioId }
  | SceneAddress
  | { readonly view: 'unknown'; readonly fault: AddressFault; readonly scene: boolean };

export type AddressFault =
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'parameter'; readonly name: string; readonly value: string; readonly allowed: readonly string[] };

const unknown = (fault: AddressFault, scene = false): Address => ({ view: 'unknown', fault, scene });

interface Fault {
  readonly fault: { readonly name: string; readonly value: string; readonly allowed: readonly string[] };
}

/** A parameter's value if it is one of the allowed ones, the fault if it is another, and undefined if it is missing. */
function choice<T extends string>(query: URLSearchParams, name: string, allowed: readonly T[]): T | Fault | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  return allowed.find((candidate) => candidate === value) ?? { fault: { name, value, allowed } };
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Reads the hash of the page's address, e.g. `#/scene/expired-certificate/issue?view=page&size=large`. */
export function readAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const query = new URLSearchParams(search);
  // A slash at the end adds nothing.
  const [before = '', place = '', id = '', step = '', ...rest] = path.replace(/\/$/, '').split('/').map(decoded);
  const deeper = step !== '' || rest.length > 0;

  if (path === '' || path === '/') return { view: 'home' };
  if ((place === 'studio' || place === 'desk') && before === '' && id === '' && !deeper) return { view: place };
  const isScene = place === 'scene' && before === '';
  const isPractice = place === 'practice' && before === '' && !deeper;
  if (!(isScene || isPractice) || rest.length > 0) return unknown({ kind: 'page', address: `#${path}` }, isScene);
  if (!isScenarioId(id)) return unknown({ kind: 'scenario', id }, isScene);

  if (!isScene) {
    const mode = choice(query, 'mode', modes);
    return typeof mode === 'object'
      ? unknown({ kind: 'parameter', ...mode.fault })
      : { view: 'practice', scenario: id };
  }
  const part = choice(query, 'view', sceneViews);
  if (typeof part === 'object') return unknown({ kind: 'parameter', ...part.fault }, true);
  const size = choice(query, 'size', sceneSizes);
  if (typeof size === 'object') return unknown({ kind: 'parameter', ...size.fault }, true);
  return { view: 'scene', scenario: id, step: step || '0', part: part ?? 'desktop', size: size ?? null };
}

export const practiceAddress = (scenario: ScenarioId): string => `#/practice/${scenario}?mode=free`;

export const sceneAddress = (scenario: ScenarioId, step: string, part: SceneView, size: FontSize): string =>
  `#/scene/${scenario}/${step}?view=${part}&size=${size}`;
