import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { builtInProfilePath } from './src/cli/built-in-profile.ts';
import { contentSecurityPolicy } from './src/cli/content-security-policy.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// The page and the worker are two builds; both need the same names behind `#`, and the same stand-in for a package
// that msw drags in for cookies of other origins, which a worker never sees.
const alias = {
  '#built-in-profile': builtInProfilePath(process.env['BANK_PROFILE']),
  'tough-cookie': path('mocks/tough-cookie.ts'),
};

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

export default defineConfig({
  base: './',
  resolve: { alias },
  plugins: [
    svelte(),
    policy,
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
      },
      integration: {
        configureCustomSWViteBuild: (options) => {
          options.resolve = { ...options.resolve, alias };
        },
      },
      devOptions: { enabled: true, type: 'module' },
    }),
  ],
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700 },
  server: { port: 5173, host: 'localhost' },
  preview: { port: 4173, strictPort: true, host: 'localhost' },
} satisfies UserConfig);
