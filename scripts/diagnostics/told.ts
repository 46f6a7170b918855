import { TOLD } from './failures/told-by-commands.ts';
import { indented } from './lines.ts';
import { wordsIn } from './wording/in-words.ts';
import type { PartNames } from './wording/part-names.ts';
import type { Given, Language, Parts } from './wording/parts.ts';

type ToldName = keyof typeof TOLD;

/** Something that a command tells, without its language yet: its name, and its parts. */
export interface ToldThing {
  readonly told: ToldName;
  readonly parts: Parts;
}

/** What a command tells, by its name in the catalogue. */
export const told = <Name extends ToldName>(
  name: Name,
  ...given: Given<PartNames<(typeof TOLD)[Name]['en']>>
): ToldThing => ({ told: name, parts: given[0] ?? {} });

/** What a command tells, in a language, for a terminal. */
export const toldInTerminal = ({ told: name, parts }: ToldThing, language: Language): string =>
  indented(wordsIn(TOLD[name], parts, language, true), '', language);

/** The same, to stand within other words. */
export const toldInWords = ({ told: name, parts }: ToldThing, language: Language): string =>
  wordsIn(TOLD[name], parts, language);
