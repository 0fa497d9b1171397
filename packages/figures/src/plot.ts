/*
 * The marks of Observable Plot that figures draw with. This file is loaded only when a view needs it,
 * and is built apart, so that pages without such a view carry nothing of it.
 */
export { gridY, line, plot, rect } from '@observablehq/plot';
