import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Dating } from '../../../schemas/primitives.ts';
import { bilingualNodes } from './bilingual-nodes.ts';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;
type Bounds = Readonly<Record<string, string>>;

/**
 * The attributes of TEI's att.datable.w3c for an EDTF date: a date, or an interval with one or two ends. Empty for
 * every other form (a season, an uncertain date), which then stands in words only: its EDTF is the element's content.
 */
export function boundsOf(edtf: string): Bounds {
  const [start = '', end, ...more] = edtf.split('/');
  if (more.length > 0) return {};
  if (end === undefined) return DATE.test(start) ? { when: start } : {};
  const from: Bounds = DATE.test(start) ? { notBefore: start } : {};
  const to: Bounds = DATE.test(end) ? { notAfter: end } : {};
  const isOpen = (part: string) => part === '' || part === '..';
  if ((!('notBefore' in from) && !isOpen(start)) || (!('notAfter' in to) && !isOpen(end))) return {};
  return 'notBefore' in from && 'notAfter' in to ? { from: start, to: end } : { ...from, ...to };
}

/** A date with what is known of it: stated in the text, or inferred, with the archive's reason in both languages. */
export const dateNode = ({ edtf, status, reason }: Dating): Element =>
  x('date', { ...boundsOf(edtf), evidence: status === 'stated' ? 'internal' : 'conjecture' }, [
    edtf,
    ...(reason === null ? [] : bilingualNodes('note', reason, { type: 'reason' })),
  ]);
