import type { EditRule } from '../../../src/text/edit-rules.ts';
import type { Intervention } from '../../../src/text/intervention.ts';
import { SWAPPED_RANGE } from '../normalise/index.ts';
import type { Note } from './mdx.ts';

const range = (text: string): string => `\u2066${text}\u2069`;

/** What the reader is told of an intervention that changes more than spelling; rules not listed need no note. */
const TEXTS: Readonly<Partial<Record<EditRule, (i: Intervention) => { fa: string; en: string }>>> = {
  [SWAPPED_RANGE]: ({ before, after }) => ({
    fa: `یادداشت بایگانی: در متن دریافتی «${range(before)}» آمده است؛ دو سرِ بازه جابه‌جا بود و اینجا به‌صورت «${range(after)}» مرتب شده است.`,
    en: `Archive’s note: the received text has “${before}”; the ends of the range were swapped and are put in order here.`,
  }),
};

/** The Persian notes of a segment, each after the words its intervention put there. */
export function persianNotes(id: string, interventions: readonly Intervention[]): Note[] {
  return interventions.flatMap((i, n): Note[] => {
    const text = TEXTS[i.rule]?.(i).fa;
    return text === undefined ? [] : [{ at: i.start + i.after.length, label: `${id}-${n + 1}`, text }];
  });
}

/** The same notes in English, each after the same figures where the translation has them, else at its end. */
export function englishNotes(
  id: string,
  interventions: readonly Intervention[],
  translation: string,
): Note[] {
  return interventions.flatMap((i, n): Note[] => {
    const text = TEXTS[i.rule]?.(i).en;
    if (text === undefined) return [];
    const figures = new RegExp(i.after.match(/\d+/g)?.join('\\s?[-–—]\\s?') ?? '(?!)').exec(translation);
    const at = figures === null ? translation.length : figures.index + figures[0].length;
    return [{ at, label: `${id}-${n + 1}`, text }];
  });
}
