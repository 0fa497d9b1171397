/* Vite puts a style sheet that a story imports in its page. */
declare module '*.css';
