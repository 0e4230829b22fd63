import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The licence of a package whose code or data the build contains. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** Its SPDX identifier. */
  readonly identifier: string;
  readonly text: string;
}

/** Packages bundled in the files of others, so that no module of the build belongs to them. */
const inside: Readonly<Record<string, readonly string[]>> = { docx: ['nanoid', 'fflate'] };

/** Packages without a licence file, and the package of the same authors that has the text. */
const sameLicenceAs: Readonly<Record<string, string>> = { 'is-node-process': 'msw' };

/** The folder of the package that a module belongs to; none for our own sources and for modules that plugins make up. */
export function packageFolderOf(moduleId: string): string | undefined {
  const [path = ''] = moduleId.replaceAll('\\', '/').split('?');
  if (path.startsWith('\0')) return undefined;
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

/** The folders of the packages that a package carries in its own files. */
export const packagesInside = (folder: string): readonly string[] =>
  (inside[manifestOf(folder).name] ?? []).map((name) => installedFrom(folder, name));

/** @throws Error if the package has no licence text, since the build must not be given away without one */
export function readPackageLicence(folder: string): PackageLicence {
  const { name, version, license: identifier = '' } = manifestOf(folder);
  const same = sameLicenceAs[name];
  const home = same === undefined ? folder : installedFrom(folder, same);
  const file = readdirSync(home).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (file === undefined) throw new Error(`${name} is part of the build, and has no file with its licence`);
  return { name, version, identifier, text: ownText(readFileSync(join(home, file), 'utf8')) };
}

/** Drops the licences of the tools that a package is built with, which Vite's file lists after its own. */
const ownText = (text: string): string => (text.split('# Licenses of bundled dependencies')[0] ?? '').trim();

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The folder in which Node finds a package from another one: in that, or in a folder above it. */
function installedFrom(folder: string, name: string): string {
  const found = join(folder, 'node_modules', name);
  if (existsSync(found)) return found;
  if (dirname(folder) === folder) throw new Error(`${name} is part of the build, and is not installed`);
  return installedFrom(dirname(folder), name);
}
