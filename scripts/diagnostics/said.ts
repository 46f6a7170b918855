import { CODES, type Code, type Severity } from './codes.ts';
import type { Place } from './place.ts';
import { SAID_IN_REVIEWS } from './sayings/said-in-reviews.ts';
import { SAID_OF_ADDRESSES } from './sayings/said-of-addresses.ts';
import { SAID_OF_CATALOGUES } from './sayings/said-of-catalogues.ts';
import { SAID_OF_DECISIONS } from './sayings/said-of-decisions.ts';
import { SAID_OF_FILES } from './sayings/said-of-files.ts';
import { SAID_OF_IDS } from './sayings/said-of-ids.ts';
import { SAID_OF_LEDGERS } from './sayings/said-of-ledgers.ts';
import { SAID_OF_OCCASIONS } from './sayings/said-of-occasions.ts';
import { SAID_OF_TEXTS } from './sayings/said-of-texts.ts';
import { SAID_OF_TRANSLATIONS } from './sayings/said-of-translations.ts';
import { SAID_OF_YAML } from './sayings/said-of-yaml.ts';
import { wordsOf } from './wording/in-words.ts';
import type { AskedFor, InBothWordings, Wording } from './wording/part-names.ts';
import type { Given, Language, Parts } from './wording/parts.ts';

/** All that a diagnostic can say, by its name: each thing once, in both languages. */
export const SAYINGS = {
  ...SAID_OF_FILES,
  ...SAID_OF_TEXTS,
  ...SAID_OF_YAML,
  ...SAID_OF_LEDGERS,
  ...SAID_OF_IDS,
  ...SAID_OF_ADDRESSES,
  ...SAID_OF_CATALOGUES,
  ...SAID_OF_TRANSLATIONS,
  ...SAID_OF_DECISIONS,
  ...SAID_OF_OCCASIONS,
  ...SAID_IN_REVIEWS,
} as const satisfies Readonly<Record<string, InBothWordings>>;

type Sayings = typeof SAYINGS;
export type SayingName = keyof Sayings;
/** What is said under one code, and what is said under the code of the file that it is about. */
type OwnName = {
  [Name in SayingName]: Sayings[Name] extends { readonly code: Code } ? Name : never;
}[SayingName];
type SharedName = Exclude<SayingName, OwnName>;

/** What is said, without a place yet: its name, and the parts that it is said with. */
export interface Saying {
  readonly what: OwnName;
  readonly parts: Parts;
}

/**
 * Something that is said of a place in a file of the archive. It is plain data, which goes through threads and is kept on disk, and is
 * put into words for whoever reads it: `inWords`.
 */
export interface Diagnostic extends Place {
  readonly code: Code;
  readonly severity: Severity;
  /** The name of what is said, and the parts that it is said with. */
  readonly what: SayingName;
  readonly parts: Parts;
}

/** What every stage returns: its result and what it has to say about it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is said, without a place yet. */
export const saying = <Name extends OwnName>(
  what: Name,
  ...given: Given<AskedFor<Sayings[Name]>>
): Saying => ({ what, parts: given[0] ?? {} });

/** What is said, at its place in a file. */
export const saidAt = (place: Place, { what, parts }: Saying): Diagnostic =>
  placed(SAYINGS[what].code, place, what, parts);

/** Says something of a place in a file, by its name in the catalogue. */
export const said = <Name extends OwnName>(
  what: Name,
  place: Place,
  ...given: Given<AskedFor<Sayings[Name]>>
): Diagnostic => saidAt(place, saying(what, ...given));

/** Says something of a file under the code of its kind. */
export const saidUnder = <Name extends SharedName>(
  code: Code,
  what: Name,
  place: Place,
  ...given: Given<AskedFor<Sayings[Name]>>
): Diagnostic => placed(code, place, what, given[0] ?? {});

function placed(code: Code, { file, line, column }: Place, what: SayingName, parts: Parts): Diagnostic {
  return { code, severity: CODES[code].severity, file, line, column, what, parts };
}

/** What tells two things apart that are said of one file, wherever in it they stand. */
export const keyOfSaid = ({ code, what, parts }: Pick<Diagnostic, 'code' | 'what' | 'parts'>): string =>
  JSON.stringify([code, what, parts]);

export const isError = (d: Diagnostic): boolean => d.severity === 'error';

/**
 * What a diagnostic says in words: a fault as `Unexpected X, expected Y`, what is no fault as a plain sentence, and how to mend it. With
 * `isIsolated`, Latin parts of Persian sentences are put between controls that keep their order in a terminal.
 */
export const inWords = (
  { what, parts }: Pick<Diagnostic, 'what' | 'parts'>,
  language: Language,
  isIsolated = false,
): Wording => wordsOf(SAYINGS[what], parts, language, isIsolated);
