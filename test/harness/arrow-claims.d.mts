/* For the tests in TypeScript. */
import type { Column } from '@uwdata/flechette';

export const told: number;
export const nulls: Column<null>;
export function arrowThatClaims(columns: Record<string, Column<unknown>>, claimed: number): Uint8Array;
