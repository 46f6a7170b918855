import type { Change } from '../../../../src/text/intervention.ts';

export const TATWEEL_RULE = 'tatweel';

/** Tatweel between two letters only stretches a word. At a word's end it is meant (هـ), and alone it is a dash. */
const STRETCHED = /(?<=\p{L}\p{M}*)\u0640+(?=\p{M}*[\p{L}--\u0640])/gv;

/** Takes out what stretches a word to fill a line: «ســـلام» → «سلام». */
export function removeTatweel(text: string): Change[] {
  return [...text.matchAll(STRETCHED)].map((match) => ({
    rule: TATWEEL_RULE,
    start: match.index,
    before: match[0],
    after: '',
  }));
}
