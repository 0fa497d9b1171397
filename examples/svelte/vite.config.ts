import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/**
 * `fragments: 'tree'` makes elements one by one and not from text, which a strict policy forbids.
 * A relative base, so that the built folder works at any address. The CSV is served from where it lies.
 */
export default defineConfig({
  base: './',
  publicDir: '../../data/brukske',
  plugins: [svelte({ compilerOptions: { fragments: 'tree' } })],
});
