import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { codePointsOf } from './code-points.ts';

/** A part of the font, as small as its characters allow. */
export interface Face {
  readonly weight: 400 | 700;
  /** The name of the package's file that it is cut from. */
  readonly slice: string;
  readonly characters: string;
  readonly font: Buffer;
}

interface Faces {
  readonly faces: readonly Face[];
  /** Characters that the font lacks. */
  readonly lacking: string;
}

const fonts = dirname(fileURLToPath(import.meta.resolve('@fontsource/biz-udpgothic/package.json')));
const inPackage = (path: string) => join(fonts, path);

export const licence = () => readFileSync(inPackage('LICENSE'), 'utf8');
export const fontVersion = () => readFileSync(inPackage('package.json'), 'utf8');

/**
 * Keeps the features that browsers use by default and the two names with the licence; drops the hints, which machines apply
 * differently.
 */
const recipe = {
  keepFeatures: ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'],
  preserveNameIds: [13, 14],
  noHinting: true,
} as const;

export const recipeText = JSON.stringify(recipe);

/** The two weights in use, each cut from as few files as possible. */
export async function makeFaces(characters: string): Promise<Faces> {
  const made = await Promise.all(([400, 700] as const).map((weight) => facesOf(weight, characters)));
  return {
    faces: made.flatMap(({ faces }) => faces),
    lacking: [...new Set(made.flatMap(({ lacking }) => [...lacking]))].join(''),
  };
}

async function facesOf(weight: Face['weight'], characters: string): Promise<Faces> {
  // One large file has most of the characters. The small slices have the rest: some punctuation and marks.
  const large = await cut(weight, 'japanese', characters);
  const rest = without(characters, large.characters);
  const slices = new Set([...rest].flatMap((character) => sliceOf(character) ?? []));
  const small = await Promise.all([...slices].toSorted().map((slice) => cut(weight, slice, rest)));
  const faces = [large, ...small].filter((face) => face.characters !== '');
  return { faces, lacking: without(characters, faces.map((face) => face.characters).join('')) };
}

/** Cuts those of the characters out of a file that it has. */
async function cut(weight: Face['weight'], slice: string, wanted: string): Promise<Face> {
  const whole = readFileSync(inPackage(`files/biz-udpgothic-${slice}-${weight}-normal.woff2`));
  const there = codePointsOf(await subsetFont(whole, wanted, { ...recipe, targetFormat: 'sfnt' }));
  const characters = [...wanted].filter((character) => there.has(character.codePointAt(0) ?? 0)).join('');
  return { weight, slice, characters, font: await subsetFont(whole, characters, { ...recipe, targetFormat: 'woff2' }) };
}

const without = (characters: string, others: string): string => {
  const taken = new Set(others);
  return [...characters].filter((character) => !taken.has(character)).join('');
};

const ranges = JSON.parse(readFileSync(inPackage('unicode.json'), 'utf8')) as Readonly<Record<string, string>>;

/** The slice whose range includes a character; it may lack the character all the same. */
function sliceOf(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const isFor = ([, list]: readonly [string, string]) =>
    list.split(',').some((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return first <= code && code <= last;
    });
  return Object.entries(ranges).find(isFor)?.[0].replaceAll(/[[\]]/g, '');
}
