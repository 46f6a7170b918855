import type { PHRASES, PhraseName } from '../sayings/said-phrases.ts';
import type { PartNames } from './part-names.ts';

/** The language in which somebody reads what a program says. */
export type { Language } from '../../../src/text/direction.ts';

/** Words of the catalogue within others: «a list», «the first person». */
export interface Phrase {
  readonly phrase: PhraseName;
  readonly parts: Parts;
}

/** A number as English writes it: `2,000,000`, `1.5`. */
export interface Figures {
  readonly figures: string;
}

/** Why a schema refuses a value, in the English words of the schema: `sayings/refusals.ts` has the Persian ones. */
export interface Told {
  readonly told: string;
}

/**
 * What stands for a name in braces: a text that is shown as it is, a number in the digits of the language, words of the catalogue,
 * or a list of any of them. It is plain data, since it goes through threads and is kept on disk.
 */
export type Part = string | number | Phrase | Figures | Told | readonly Part[];
export type Parts = Readonly<Record<string, Part>>;

/** The parts that have to be given for certain names; nothing where there are none. */
export type Given<Names extends string> = [Names] extends [never]
  ? readonly []
  : readonly [parts: Readonly<Record<Names, Part>>];

/** Words of the catalogue, to stand as a part of others. */
export const phrase = <Name extends PhraseName>(
  name: Name,
  ...given: Given<PartNames<(typeof PHRASES)[Name]['en']>>
): Phrase => ({ phrase: name, parts: given[0] ?? {} });

/** Several things that are told in one sentence, with the sign between them that the language has for it. */
export const inOneLine = (all: readonly Part[]): Part => {
  const [first = '', ...others] = all;
  return others.reduce<Part>((one, other) => phrase('bothLines', { one, other }), first);
};
