import type { FontSize } from '../procedure/world.ts';
import { isScenarioId, scenarioIds, type ScenarioId } from '../training/scenarios/catalogue.ts';

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

/** `allowed` names what would have been right there. Texts of the address are as short and plain as they are shown. */
export type AddressFault =
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'scenario'; readonly id: string; readonly allowed: readonly string[] }
  | { readonly kind: 'step'; readonly step: string; readonly allowed: readonly string[] }
  | { readonly kind: 'parameter'; readonly name: string; readonly value: string; readonly allowed: readonly string[] }
  | {
      readonly kind: 'unknownParameter' | 'repeatedParameter';
      readonly name: string;
      readonly allowed: readonly string[];
    };

type Choices = Readonly<Record<string, readonly string[]>>;

const practiceChoices = { mode: modes };
// No picture has callouts so far.
const sceneChoices = { view: sceneViews, size: sceneSizes, callouts: ['off'] };

const mostLetters = 60;

/** A piece of an address in a sentence: without what is not seen or turns the line around, and no longer than a line. */
export function shownOf(text: string): string {
  const letters = [...text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd')];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : letters.join('');
}

/** What is wrong with the part after `?`: the first parameter that is unknown, repeated or has another value. */
function faultOf(query: URLSearchParams, choices: Choices): AddressFault | undefined {
  const known = new Map(Object.entries(choices));
  const seen = new Set<string>();
  for (const [name, value] of query) {
    const allowed = known.get(name);
    if (!allowed) return { kind: 'unknownParameter', name: shownOf(name), allowed: [...known.keys()] };
    if (seen.has(name)) return { kind: 'repeatedParameter', name, allowed };
    if (!allowed.includes(value)) return { kind: 'parameter', name, value: shownOf(value), allowed };
    seen.add(name);
  }
  return undefined;
}

const chosen = <T extends string>(query: URLSearchParams, name: string, among: readonly T[]): T | undefined =>
  among.find((candidate) => candidate === query.get(name));

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Reads the hash of the page's address, e.g. `#/scene/expired-certificate/issue?view=page&size=large`. */
export function readAddress(hash: string): Address {
  const [, path = '', search = ''] = /^#?([^?]*)\??(.*)$/su.exec(hash) ?? [];
  const query = new URLSearchParams(search);
  // A slash at the end adds nothing.
  const [before = '', place = '', id = '', step = '', ...rest] = path.replace(/\/$/, '').split('/').map(decoded);
  const deeper = step !== '' || rest.length > 0;
  const isScene = place === 'scene' && before === '';
  const isPractice = place === 'practice' && before === '' && !deeper;
  const isPlain = path === '' || path === '/' || (before === '' && isPlainPlace(place) && id === '' && !deeper);
  const wrong = (fault: AddressFault): Address => ({ view: 'unknown', fault, scene: isScene });

  if (!(isPlain || isScene || isPractice) || rest.length > 0) {
    return wrong({ kind: 'page', address: shownOf(`#${path}`) });
  }
  if (!isPlain && !isScenarioId(id)) return wrong({ kind: 'scenario', id: shownOf(id), allowed: scenarioIds });
  const fault = faultOf(query, isScene ? sceneChoices : isPractice ? practiceChoices : {});
  if (fault) return wrong(fault);
  if (!isScenarioId(id)) return { view: isPlainPlace(place) ? place : 'home' };
  if (!isScene) return { view: 'practice', scenario: id };
  const part = chosen(query, 'view', sceneViews) ?? 'desktop';
  return { view: 'scene', scenario: id, step: step || '0', part, size: chosen(query, 'size', sceneSizes) ?? null };
}

const isPlainPlace = (place: string): place is 'studio' | 'desk' => place === 'studio' || place === 'desk';

export const practiceAddress = (scenario: ScenarioId): string => `#/practice/${scenario}?mode=free`;

export const sceneAddress = (scenario: ScenarioId, step: string, part: SceneView, size: FontSize): string =>
  `#/scene/${scenario}/${step}?view=${part}&size=${size}`;
