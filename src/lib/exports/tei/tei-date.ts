import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Dating } from '../../../schemas/primitives.ts';
import { type DateEnd, dateOf, plainPoint } from '../../../text/dates/edtf.ts';
import { bilingualNodes } from './bilingual-nodes.ts';

type Bounds = Readonly<Record<string, string>>;

/**
 * The attributes of TEI's att.datable.w3c for an EDTF date: a date, an interval with one or two ends, or the days in
 * which a quarter, third or half of a year lies. Empty for every other form (a season, an uncertain date), which then
 * stands in words only: its EDTF is the element's content.
 */
export function boundsOf(edtf: string): Bounds {
  const date = dateOf(edtf);
  if (date === null) return {};
  if (date.form === 'single') {
    const { point, first, last } = date;
    const plain = plainPoint(point);
    if (plain !== null) return { when: plain };
    return point.part === null || point.precision === 'season' ? {} : { notBefore: first, notAfter: last };
  }
  const [from, to] = [plainPoint(date.start), plainPoint(date.end)];
  const isDoubted = (end: DateEnd) => typeof end !== 'string' && plainPoint(end) === null;
  if (isDoubted(date.start) || isDoubted(date.end)) return {};
  if (from !== null && to !== null) return { from, to };
  return { ...(from !== null && { notBefore: from }), ...(to !== null && { notAfter: to }) };
}

/** A date with what is known of it: stated in the text, or inferred, with the archive's reason in both languages. */
export const dateNode = ({ edtf, status, reason }: Dating): Element =>
  x('date', { ...boundsOf(edtf), evidence: status === 'stated' ? 'internal' : 'conjecture' }, [
    edtf,
    ...(reason === null ? [] : bilingualNodes('note', reason, { type: 'reason' })),
  ]);
