import { build, type PluginOption } from 'vite';
import viteConfig from '../../../vite.config.ts';
import { root } from '../machine/root.ts';
import { messageOf, CommandError } from '../machine/command-error.ts';

/** The worker takes longer to build than everything else, and no picture needs it. */
const isOfWorker = (plugin: PluginOption): boolean =>
  plugin !== null && typeof plugin === 'object' && 'name' in plugin && plugin.name.startsWith('vite-plugin-pwa');

/** Builds the site without its worker. */
export async function buildForPictures(folder: string): Promise<void> {
  const plugins = (viteConfig.plugins as PluginOption[]).flat(2).filter((plugin) => !isOfWorker(plugin));
  try {
    await build({
      ...viteConfig,
      plugins,
      root,
      configFile: false,
      logLevel: 'error',
      build: { ...viteConfig.build, outDir: folder, emptyOutDir: true },
    });
  } catch (fault) {
    throw new CommandError(`The site could not be built, so there are no pictures: ${messageOf(fault)}`, {
      cause: fault,
    });
  }
}
