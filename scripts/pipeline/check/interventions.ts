import type { EditRule } from '../../../src/text/edit-rules.ts';
import { type Diagnostic, type Place, said } from '../../diagnostics/index.ts';
import type { Identified } from '../identify/index.ts';
import { BIDI_CONTROL, SOFT_WRAP } from '../normalise/index.ts';

/** What an editor should know of the changes that were made: one diagnostic per rule, at the first segment it changed. */
export function reportChanges(file: string, segments: readonly Identified[]): Diagnostic[] {
  const found = (rule: EditRule): { count: number; place: Place; id: string } | null => {
    const changed = segments.filter(({ interventions }) => interventions.some((one) => one.rule === rule));
    const [first] = changed;
    const count = changed.reduce((sum, s) => sum + s.interventions.filter((i) => i.rule === rule).length, 0);
    return first === undefined ? null : { count, place: { file, line: first.line, column: 1 }, id: first.id };
  };
  const controls = found(BIDI_CONTROL);
  const wrapped = found(SOFT_WRAP);
  return [
    ...(controls === null
      ? []
      : [said('bidiInText', controls.place, { id: controls.id, count: controls.count })]),
    ...(wrapped === null
      ? []
      : [said('wrappedText', wrapped.place, { id: wrapped.id, count: wrapped.count })]),
  ];
}
