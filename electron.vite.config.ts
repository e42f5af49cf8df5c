import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * Stays outside the bundle: what has WASM or native parts, or finds its own files by path. Everything else is bundled, so that a start
 * reads few files.
 */
const external = [
  'electron',
  /^node:/,
  /^@electric-sql\/pglite/,
  '@node-rs/argon2',
  /^electron-log(\/|$)/,
  'pg',
  'pg-native',
];

/**
 * Three builds: the main process with the database process beside it, the preload (CommonJS, as a sandboxed one must be), the renderer. The targets are the
 * oldest Electron that runs the app: Node 20.18 and Chromium 130.
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      target: 'node20.18',
      sourcemap: false,
      rolldownOptions: {
        external,
        input: { index: 'src/main/index.ts', database: 'src/main/database/process.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: 'node20.18',
      sourcemap: false,
      rolldownOptions: {
        external: ['electron'],
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      sourcemap: false,
      modulePreload: false,
      reportCompressedSize: false,
      // The pages come from the disk: one file of this size loads faster than several.
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: { index: 'src/renderer/index.html' } },
    },
  },
});
