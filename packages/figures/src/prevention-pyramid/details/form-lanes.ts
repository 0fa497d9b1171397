/* Bars of forms that don't add up, such as the reach of each among another group: a bar a form and a period. */

import type { Tools } from '../block.js';
import { type Lane, pairOf, type Row } from '../lanes.js';
import { formName } from '../say.js';

/** The bars of the forms, after those of the whole where that is known in the period shown. */
export function formLanes(row: Row, whole: readonly Lane[], tools: Tools): readonly Lane[] {
  const { now, before } = row;
  const forms = new Set([now, before].flatMap((counted) => counted?.parts ?? []).map(({ form }) => form));
  const apart = [...forms].flatMap((form) =>
    pairOf(row, tools, formName(tools.model, form, tools.lang), ({ parts }) => {
      const part = parts.find((one) => one.form === form);
      return part && { total: part, parts: [part] };
    }),
  );
  return apart.length === 0 || now?.total.value !== undefined ? [...whole, ...apart] : apart;
}
