import type { Utterance } from '../../../src/schemas/data.ts';
import type { Identified } from '../identify/index.ts';
import { Scan } from '../speech/scan.ts';

const isOpen = (text: string): boolean => {
  const last = new Scan(text).quotes.at(-1);
  return last !== undefined && !/[»”"][\s.،؛!؟?…]*$/u.test(text) && last.end === text.length;
};

const CLOSED_PARAGRAPH = /^[«“"].*[»”"][.،؛!؟?]?$/su;

/**
 * Paragraphs that go on with the quotation of the statement before them: those up to the closing » of one that was
 * left open, and one that is a quotation as a whole. Index → utterances; who speaks is only likely.
 */
export function continuations(segments: readonly Identified[]): ReadonlyMap<number, readonly Utterance[]> {
  const found = new Map<number, readonly Utterance[]>();
  let open = false;
  segments.forEach(({ kind, edited }, index) => {
    const before = segments[index - 1];
    const follows = before?.kind === 'statement' || found.has(index - 1);
    if (kind === 'statement' || kind === 'headline') {
      open = kind === 'statement' && isOpen(edited);
      return;
    }
    const whole = follows && CLOSED_PARAGRAPH.test(edited) && new Scan(edited).quotes.length === 1;
    if (
      follows &&
      (open || whole || (edited.startsWith('«') && isOpen(edited) && closesLater(segments, index)))
    ) {
      const close = edited.search(/»(?![^«]*»)/u);
      const end = close < 0 || /^[»\s.،؛!؟]*$/u.test(edited.slice(close)) ? edited.length : close + 1;
      found.set(index, [{ mode: 'direct', start: 0, end }]);
      open = (open && close < 0) || isOpen(edited);
      return;
    }
    open = false;
  });
  return found;
}

const closesLater = (segments: readonly Identified[], index: number): boolean =>
  segments
    .slice(index + 1, index + 6)
    .some(({ edited, kind }) => kind !== 'statement' && edited.includes('»'));
