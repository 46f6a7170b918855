import type { Sidecar } from '../../../src/schemas/seed.ts';
import { type Day, pointsOf } from '../../../src/text/dates/edtf.ts';
import { type Diagnostic, diagnostic, lineAndColumn } from '../../diagnostics/index.ts';
import type { TextFile } from '../read/yaml.ts';

/**
 * How many years ahead an occasion may lie. Elections, summits and games are announced up to some ten years before; a
 * year beyond that is a slip of the hand, such as 2052 for 2025.
 */
const ANNOUNCED_YEARS = 10;

function moved(day: Day, years: number, days: number): Day {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * Reports dates of document.yaml that cannot be yet: what an editor has done (a correction, a decision on an id) after
 * `today`, and occasions further ahead than anything is announced. `today` is the day in UTC, and it may be tomorrow
 * already where the editor is: one day more is allowed.
 */
export function checkDatesAhead(
  file: TextFile,
  { corrections, ids, occasions }: Sidecar,
  today: Day,
): Diagnostic[] {
  const report = (date: string, expected: string, mend: string): Diagnostic =>
    diagnostic(
      'GA047',
      { file: file.path, ...lineAndColumn(file.text, Math.max(0, file.text.indexOf(date))) },
      `Unexpected date ${date}, expected ${expected}`,
      mend,
    );
  const latestDone = moved(today, 0, 1);
  const latestAnnounced = moved(today, ANNOUNCED_YEARS, 0);
  const done = [...corrections, ...ids].map(({ date }) => date).filter((date) => date > latestDone);
  const ahead = occasions
    .flatMap(({ date }) => date?.edtf ?? [])
    .filter((edtf) => pointsOf(edtf).some(({ first }) => first > latestAnnounced));
  return [
    ...done.map((date) =>
      report(
        date,
        'the day on which it was done, which is not after today',
        'Correct the date; readers are told it as the day of the correction or decision.',
      ),
    ),
    ...ahead.map((edtf) =>
      report(
        edtf,
        `an occasion at most ${ANNOUNCED_YEARS} years ahead`,
        'Correct the year; nothing is announced so long before.',
      ),
    ),
  ];
}
