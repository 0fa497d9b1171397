import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** A relative base, so that the built folder works at any address. The CSV is served from where it lies. */
export default defineConfig({
  base: './',
  publicDir: '../../data/brukske',
  plugins: [react()],
});
