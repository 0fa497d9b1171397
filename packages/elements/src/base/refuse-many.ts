import { type Dataset, readTableName } from '@kanskracht/tables';
import { ElementError } from './problems.js';

/* Of these a figure reads the few rows that it shows; of others it shows most. */
const ofAllRegions = /^(observations|regions|positions|health_scores)$/;

/** For figures that show most rows of their tables: refuses so many that making the figure would hold up the page. */
export function refuseMany({ tables }: Dataset): void {
  for (const [name, table] of Object.entries(tables)) {
    if (table.numRows() > 5000 && !ofAllRegions.test(readTableName(name)?.name ?? ''))
      throw new ElementError('too_much');
  }
}
