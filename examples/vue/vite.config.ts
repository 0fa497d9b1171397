import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/**
 * Vue takes a tag it doesn't know for one of its own components, unless it is told.
 * A relative base, so that the built folder works at any address. The CSV is served from where it lies.
 */
export default defineConfig({
  base: './',
  publicDir: '../../data/brukske',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kans-') } } })],
});
