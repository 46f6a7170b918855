import type { Row } from './rows.ts';

/** Rows that follow one another and are shown together: furniture folded away, all others one by one. */
export interface Run {
  readonly isFurniture: boolean;
  readonly rows: readonly Row[];
}

/** A document's rows, with furniture that stands together in one run. */
export function runsOf(rows: readonly Row[]): Run[] {
  const runs: { isFurniture: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const isFurniture = row.segment.data.kind === 'furniture';
    const last = runs.at(-1);
    if (last !== undefined && isFurniture && last.isFurniture) last.rows.push(row);
    else runs.push({ isFurniture, rows: [row] });
  }
  return runs;
}
