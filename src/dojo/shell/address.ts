// Longer than most: every address of the site is read and written here, so that none can be written that is not read.
import { quoteOf } from '../../parts/words/quote-of.ts';
import { fontSizes, type FontSize } from '../../procedure/world/world.ts';
import { modes, type Mode } from '../../training/mode.ts';
import { pictureParts, type PicturePart } from '../../training/picture-part.ts';
import { readSeed, seedRange, type VariantSeed } from '../../training/variants/seed.ts';
import { isScenarioId, scenarioIds, type ScenarioId } from '../../training/scenarios/catalogue.ts';

export const sceneViews = pictureParts;
export const sceneSizes = fontSizes;

export type SceneView = PicturePart;

export interface SceneAddress {
  readonly view: 'scene';
  readonly scenario: ScenarioId;
  /** A step's id, or the number of actions done. */
  readonly step: string;
  readonly part: SceneView;
  readonly size: FontSize | null;
  /** Points out the target of the next step. */
  readonly callouts: boolean;
}

export interface PracticeAddress {
  readonly view: 'practice';
  readonly scenario: ScenarioId;
  readonly mode: Mode;
  /** The step at which it begins; null for the beginning of the exercise. Only the exercise knows its steps. */
  readonly from: string | null;
  /** The number of another customer; null for the exercise's own. */
  readonly customer: VariantSeed | null;
  /** Plays again and again, for passers-by. */
  readonly kiosk: boolean;
}

/** The studio's initial choices. */
export interface StudioAddress {
  readonly view: 'studio';
  /** Null: a photo from free mode, or else the first exercise. */
  readonly scenario: ScenarioId | null;
  /** A step's id, or the number of actions done. */
  readonly step: string;
  readonly part: SceneView;
  readonly size: FontSize | null;
  readonly callouts: boolean;
}

const plainPlaces = ['desk', 'settings'] as const;
type PlainPlace = (typeof plainPlaces)[number];

/** The view that an address asks for, or its fault. */
export type Address =
  | { readonly view: 'home' | PlainPlace }
  | PracticeAddress
  /** All results, or the debrief of one finished attempt. */
  | { readonly view: 'results'; readonly attempt: string | null }
  | SceneAddress
  | StudioAddress
  | { readonly view: 'manual'; readonly scenario: ScenarioId }
  | { readonly view: 'unknown'; readonly fault: AddressFault; readonly scene: boolean };

/** `allowed` lists the right values. Quotes from the address are shortened and made plain for display. */
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

/** The values that each parameter may have; null where only the exercise knows them. */
type Choices = Readonly<Record<string, readonly string[] | null>>;

const actingChoices = { mode: modes, from: null, customer: null };
// Only a demonstration plays by itself.
const practiceChoices = (query: URLSearchParams): Choices =>
  query.get('mode') === 'show' ? { ...actingChoices, kiosk: ['on'] } : actingChoices;
const sceneChoices = { view: sceneViews, size: sceneSizes, callouts: ['on', 'off'] };

/** The fault of the part after `?`: the first parameter that is unknown, repeated or invalid. */
function faultOf(query: URLSearchParams, choices: Choices): AddressFault | undefined {
  const known = new Map(Object.entries(choices));
  const seen = new Set<string>();
  for (const [name, value] of query) {
    const allowed = known.get(name);
    if (allowed === undefined) return { kind: 'unknownParameter', name: quoteOf(name), allowed: [...known.keys()] };
    if (seen.has(name)) return { kind: 'repeatedParameter', name, allowed: allowed ?? [] };
    if (allowed && !allowed.includes(value)) return { kind: 'parameter', name, value: quoteOf(value), allowed };
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
  // A trailing slash adds nothing.
  const [before = '', place = '', id = '', ...deeper] = path.replace(/\/$/, '').split('/').map(decoded);
  const noPage: Address = {
    view: 'unknown',
    fault: { kind: 'page', address: quoteOf(`#${path}`) },
    scene: before === '' && place === 'scene',
  };
  if (path === '' || path === '/') return unlessFaulty(query, {}, { view: 'home' });
  if (before !== '' || deeper.length > (place === 'scene' || place === 'studio' ? 1 : 0)) return noPage;
  if (place === 'practice') return readPractice(id, query);
  if (place === 'manual') return readManual(id, query);
  if (place === 'scene') return readScene(id, deeper[0] ?? '', query);
  if (place === 'studio') return readStudio(id, deeper[0] ?? '', query);
  if (place === 'results') return unlessFaulty(query, {}, { view: 'results', attempt: id === '' ? null : id });
  const plain = plainPlaces.find((known) => known === place);
  return plain && id === '' ? unlessFaulty(query, {}, { view: plain }) : noPage;
}

function unlessFaulty(query: URLSearchParams, choices: Choices, address: Address): Address {
  const fault = faultOf(query, choices);
  return fault ? { view: 'unknown', fault, scene: address.view === 'scene' } : address;
}

const noScenario = (id: string, scene: boolean): Address => ({
  view: 'unknown',
  fault: { kind: 'scenario', id: quoteOf(id), allowed: scenarioIds },
  scene,
});

function readPractice(id: string, query: URLSearchParams): Address {
  if (!isScenarioId(id)) return noScenario(id, false);
  const mode = chosen(query, 'mode', modes) ?? 'free';
  const from = query.get('from');
  const kiosk = query.get('kiosk') === 'on';
  const named = query.get('customer');
  const customer = named === null ? undefined : readSeed(named);
  const address = { view: 'practice', scenario: id, mode, from, customer: customer ?? null, kiosk } as const;
  const read = unlessFaulty(query, practiceChoices(query), address);
  return named === null || customer !== undefined || read.view === 'unknown' ? read : noCustomer(named);
}

const noCustomer = (named: string): Address => {
  const allowed = [`${seedRange.min}–${seedRange.max}`];
  const fault = { kind: 'parameter', name: 'customer', value: quoteOf(named), allowed } as const;
  return { view: 'unknown', fault, scene: false };
};

function readManual(named: string, query: URLSearchParams): Address {
  // Every manual links to the others, so an address without a scenario opens the first.
  const id = named === '' ? 'expired-certificate' : named;
  return isScenarioId(id) ? unlessFaulty(query, {}, { view: 'manual', scenario: id }) : noScenario(id, false);
}

function readScene(id: string, step: string, query: URLSearchParams): Address {
  if (!isScenarioId(id)) return noScenario(id, true);
  const callouts = query.get('callouts') === 'on';
  return unlessFaulty(query, sceneChoices, { view: 'scene', scenario: id, ...pictureIn(step, query), callouts });
}

function readStudio(id: string, step: string, query: URLSearchParams): Address {
  if (id !== '' && !isScenarioId(id)) return noScenario(id, false);
  const scenario = id === '' ? null : id;
  // The studio is for manuals, which point things out, so callouts are on by default.
  const callouts = query.get('callouts') !== 'off';
  return unlessFaulty(query, sceneChoices, { view: 'studio', scenario, ...pictureIn(step, query), callouts });
}

const pictureIn = (step: string, query: URLSearchParams) => ({
  step: step || '0',
  part: chosen(query, 'view', sceneViews) ?? 'desktop',
  size: chosen(query, 'size', sceneSizes) ?? null,
});

export const homeAddress = '#/';
export const resultsAddress = '#/results';
export const settingsAddress = '#/settings';
export const studioHomeAddress = '#/studio';
export const deskAddress = '#/desk';

/**
 * @param from the step at which it begins; without one it begins with the exercise
 * @param customer the number of another customer than the exercise's own
 */
export const practiceAddress = (scenario: ScenarioId, mode: Mode, from?: string, customer?: VariantSeed): string =>
  [
    `#/practice/${scenario}?mode=${mode}`,
    ...(from === undefined ? [] : [`from=${encodeURIComponent(from)}`]),
    ...(customer === undefined ? [] : [`customer=${customer}`]),
  ].join('&');

/** Returns the fault in the step that an address names, given the steps of its exercise. */
export const stepFault = (from: string | null, steps: readonly string[]): AddressFault | undefined =>
  from === null || steps.includes(from)
    ? undefined
    : { kind: 'parameter', name: 'from', value: quoteOf(from), allowed: steps };

export const kioskAddress = (scenario: ScenarioId, customer?: VariantSeed): string =>
  `${practiceAddress(scenario, 'show', undefined, customer)}&kiosk=on`;

export const resultAddress = (attempt: string): string => `${resultsAddress}/${encodeURIComponent(attempt)}`;

export const sceneAddress = (
  scenario: ScenarioId,
  step: string,
  part: SceneView,
  size: FontSize,
  callouts = false,
): string => `#/scene/${scenario}/${step}?view=${part}&size=${size}${callouts ? '&callouts=on' : ''}`;

export const studioAddress = (
  scenario: ScenarioId,
  step: string,
  part: SceneView = 'desktop',
  size: FontSize = 'medium',
  callouts = true,
): string => `#/studio/${scenario}/${step}?view=${part}&size=${size}&callouts=${callouts ? 'on' : 'off'}`;

export const manualAddress = (scenario: ScenarioId): string => `#/manual/${scenario}`;
