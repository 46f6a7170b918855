import type { Change } from '../../../../src/text/intervention.ts';

export const PRESENTATION_FORMS = 'presentation-forms';

/** Arabic Presentation Forms A and B: letters in the shape they have in one place of a word, as old programs export them. */
const FORMS = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFE80-\uFEFC]+/g;
const ONLY_LETTERS = /^[\p{L}]+$/u;

/** The letters of one form; forms of marks and signs, and whole phrases in one character, stay as they are. */
function baseOf(form: string): string {
  const base = form.normalize('NFKC');
  return ONLY_LETTERS.test(base) ? base : form;
}

/**
 * Puts letters in place of their presentation forms: «ﺑﻪ» (\uFE91\uFEEA) → «به». They look the same, and are found, copied
 * and joined as letters.
 */
export function resolveForms(text: string): Change[] {
  return [...text.matchAll(FORMS)].flatMap((match): Change[] => {
    const after = [...match[0]].map(baseOf).join('');
    return after === match[0]
      ? []
      : [{ rule: PRESENTATION_FORMS, start: match.index, before: match[0], after }];
  });
}
