import { svelte } from '@sveltejs/vite-plugin-svelte';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { aliases } from './src/cli/build/aliases.ts';
import { contentSecurityPolicy } from './src/cli/build/content-security-policy.ts';
import { bundledFont } from './src/cli/build/font/bundled-font.ts';

const policy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

/** What is left over by the built-in minifier: the worker is a part of the first visit, and this takes one part in a hundred off it. */
const minifiedTwice: Plugin = {
  name: 'minified-twice',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, { module: true, compress: { passes: 2 } });
      if (code) file.code = code;
    }
  },
};

/**
 * A file whose name changes with its content has no revision. What precaching is not told it takes for that, and so it is not
 * said a hundred times in the worker, which is a part of the first visit.
 */
function withoutNeedlessRevision<File extends { readonly revision: string | null }>(file: File): File {
  if (file.revision !== null) return file;
  const { revision: _, ...named } = file;
  // The type demands it, precaching's own reader does not.
  return named as unknown as File;
}

export default defineConfig({
  base: './',
  resolve: { alias: aliases },
  plugins: [
    svelte(),
    policy,
    bundledFont(aliases['#built-in-profile']),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'mocks',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: {
        name: '証明書道場',
        short_name: '証明書道場',
        description: '電子証明書の再発行手順を練習する訓練用シミュレーター',
        lang: 'ja',
        start_url: '.',
        scope: '.',
        display: 'standalone',
        background_color: '#f6f4ef',
        theme_color: '#20364f',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,json}'],
        buildPlugins: { vite: [minifiedTwice] },
        manifestTransforms: [(files) => ({ manifest: files.map(withoutNeedlessRevision) })],
      },
      integration: {
        configureCustomSWViteBuild: (options) => {
          options.resolve = { ...options.resolve, alias: aliases };
        },
      },
      devOptions: { enabled: true, type: 'module' },
    }),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // The worker knows each file by its name, and such letters are what makes it large: seven tell as much as eight.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  server: { port: 5173, host: 'localhost' },
  preview: { port: 4173, strictPort: true, host: 'localhost' },
} satisfies UserConfig);
