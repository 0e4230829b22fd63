import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildForPictures } from './build-for-pictures.ts';
import { CommandError } from '../machine/command-error.ts';
import { serveFolder } from '../files/serve-folder.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

/** Serves a built site for as long as it is used; without one, the site is built into a temporary folder. */
export async function withSite<Result>(
  built: string | undefined,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  if (built !== undefined) return served(built, use);
  const folder = temporaryFolder(join(tmpdir(), 'pictures-'));
  try {
    await buildForPictures(folder.path);
    return await served(folder.path, use);
  } finally {
    folder.remove();
  }
}

async function served<Result>(folder: string, use: (url: string) => Promise<Result>): Promise<Result> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(`${folder} holds no built site: there is no index.html in it.`);
  }
  const { url, stop } = await serveFolder(folder);
  try {
    return await use(url);
  } finally {
    await stop();
  }
}
