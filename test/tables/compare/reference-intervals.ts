/*
 * Test values as published with PHEindicatormethods, the method package of OHID / UKHSA (United
 * Kingdom), figures only: https://github.com/ukhsa-collaboration/PHEindicatormethods. All at 95 %;
 * value and bounds are times `per`.
 */
export interface ReferenceInterval {
  readonly numerator: number;
  readonly denominator: number;
  readonly per: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

function values(rows: readonly (readonly [number, number, number, number, number, number])[]): ReferenceInterval[] {
  return rows.map(([numerator, denominator, per, value, lower, upper]) => ({
    numerator,
    denominator,
    per,
    value,
    lower,
    upper,
  }));
}

export const wilson = values([
  [1, 100, 1, 0.01, 0.0017674320641406511, 0.054486196178705294],
  [65, 100, 1, 0.65, 0.5525444329688797, 0.7363575175690247],
  [222, 3215, 1, 0.06905132192846034, 0.060791690363636595, 0.07833956681383633],
  [5, 100, 100, 5, 2.154367915436798, 11.17504692319191],
  [9856, 12345, 100, 79.83799108950991, 79.1210175290907, 80.53640073614909],
  [999, 3456, 100, 28.90625, 27.418951080009872, 30.440389662818056],
]);

/** Rates: exact under 10 events, Byar from 10. */
export const rates = values([
  [1, 100, 100, 1, 0.025317807984289897, 5.571643390938898],
  [65, 100, 100, 65, 50.163187710459454, 82.84913854593984],
  [222, 3215, 100, 6.905132192846033, 6.026574877652675, 7.87572937087185],
  [5, 100, 100000, 5000, 1623.4863901184199, 11668.332079322669],
  [9856, 12345, 100000, 79837.99108950992, 78269.49058976758, 81430.01654272141],
  [999, 3456, 100000, 28906.25, 27141.30493609052, 30755.833237378414],
]);
