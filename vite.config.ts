import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageFile from './package.json' with { type: 'json' };
import { aliases } from './src/cli/build/aliases.ts';
import { buildTarget } from './src/cli/build/browser-floor.ts';
import { contentSecurityPolicy } from './src/cli/build/content-security-policy.ts';
import { bundledFont } from './src/cli/build/font/bundled-font.ts';
import { warnOfUnsuitedExercises } from './src/cli/exercises/unsuited-exercises.ts';
import { licences } from './src/cli/build/licences/licences.ts';
import { servedAtOwnPath } from './src/cli/build/own-path.ts';

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

const { ofPage, ofWorker } = licences();

export default defineConfig({
  base: './',
  resolve: { alias: aliases },
  define: { 'import.meta.env.SITE_VERSION': JSON.stringify(packageFile.version) },
  plugins: [
    svelte(),
    servedAtOwnPath,
    policy,
    bundledFont(aliases['#built-in-profile']),
    warnOfUnsuitedExercises(aliases['#built-in-profile']),
    ofPage,
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
        buildPlugins: { vite: [ofWorker] },
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
    target: buildTarget,
    cssTarget: buildTarget,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { port: 5173, host: 'localhost' },
  preview: { port: 4173, strictPort: true, host: 'localhost' },
} satisfies UserConfig);
