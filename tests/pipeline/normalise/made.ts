import { applyChanges, type Change } from '../../../src/text/intervention.ts';

/** What a rule makes of a text. */
export const made = (rule: (text: string) => readonly Change[], text: string): string =>
  applyChanges(text, rule(text)).text;
