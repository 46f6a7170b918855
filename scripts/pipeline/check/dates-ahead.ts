import type { Sidecar } from '../../../src/schemas/seed.ts';
import { type Day, pointsOf } from '../../../src/text/dates/edtf.ts';
import { type Diagnostic, said } from '../../diagnostics/index.ts';
import type { EntryPath, YamlFile } from '../read/index.ts';

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

/** A date of document.yaml, and the way to it in the file. */
interface Written {
  readonly date: string;
  readonly path: EntryPath;
}

/**
 * Reports dates of document.yaml that cannot be yet: what an editor has done (a correction, a decision on an id) after
 * `today`, and occasions further ahead than anything is announced. `today` is the day in UTC, and it may be tomorrow
 * already where the editor is: one day more is allowed.
 */
export function checkDatesAhead(
  { value: { corrections, editions, ids, occasions }, placeOf }: YamlFile<Sidecar>,
  today: Day,
): Diagnostic[] {
  const latestDone = moved(today, 0, 1);
  const latestAnnounced = moved(today, ANNOUNCED_YEARS, 0);
  const done = [
    ...corrections.map(({ date }, i): Written => ({ date, path: ['corrections', i, 'date'] })),
    ...editions.map(({ date }, i): Written => ({ date, path: ['editions', i, 'date'] })),
    ...ids.map(({ date }, i): Written => ({ date, path: ['ids', i, 'date'] })),
  ].filter(({ date }) => date > latestDone);
  const ahead = occasions
    .flatMap(({ date }, i): Written[] =>
      date === null ? [] : [{ date: date.edtf, path: ['occasions', i, 'date', 'edtf'] }],
    )
    .filter(({ date }) => pointsOf(date).some(({ first }) => first > latestAnnounced));
  return [
    ...done.map(({ date, path }) => said('doneAhead', placeOf(path), { date })),
    ...ahead.map(({ date, path }) => said('occasionAhead', placeOf(path), { date, years: ANNOUNCED_YEARS })),
  ];
}
