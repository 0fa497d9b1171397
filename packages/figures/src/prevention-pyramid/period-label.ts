import { formatPeriod, type Language } from '@kanskracht/tables';

/** A period before its bar: of a school year only the years, since the title says what they are. */
export const periodLabel = (period: string, lang: Language): string =>
  period.includes('/') ? period : formatPeriod(period, lang);
