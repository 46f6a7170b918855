import { isLoose, type Report } from '../../speech/index.ts';
import type { Paragraph } from '../paragraph.ts';
import { sourceOfReport } from '../sources/collect.ts';
import { isStrong } from '../sources/source-kinds.ts';
import type { Resolving } from '../sources/text-knowledge.ts';
import { firstPersons } from './voice.ts';

/**
 * Whether somebody who says «ما» or «من» tells in passing what others say: «مدیرکل به ما قول داده بود که …». The first person stands
 * in no quotation and no report, and no colon, name or office of this text shows a reporter.
 */
export function isToldInPassing(
  { line, scan }: Pick<Paragraph, 'line' | 'scan'>,
  reports: readonly Report[],
  { reading, speakers }: Pick<Resolving, 'reading' | 'speakers'>,
): boolean {
  const [first] = reports;
  const isOwn = firstPersons(line.text).some(
    (index) =>
      scan.quoteAround(index) === null &&
      !reports.some(({ contents }) => contents.some(({ start, end }) => index >= start && index < end)),
  );
  if (first === undefined || !isOwn || !reports.every(isLoose)) return false;
  const { source, clause } = sourceOfReport(line, first, reading);
  const isOffice = source.type === 'office' || source.type === 'title';
  return (
    !isStrong(source) &&
    !(isOffice && speakers.holderOf(clause.text.slice(source.start, source.end)) !== null)
  );
}
