import { FAILURES_OF_COMMANDS } from './failures/failures-of-commands.ts';
import { FAILURES_OF_SITES } from './failures/failures-of-sites.ts';
import { FAILURES_OF_SYSTEMS } from './failures/failures-of-systems.ts';
import { type MisuseName, SAID_OF_MISUSE } from './failures/misuses.ts';
import { indented } from './lines.ts';
import { wordsIn, wordsOf } from './wording/in-words.ts';
import type { AskedFor, PartNames } from './wording/part-names.ts';
import type { Given, Language, Parts } from './wording/parts.ts';

/** All the reasons why a command cannot do its work, by their names: each once, in both languages. */
export const FAILURES = { ...FAILURES_OF_COMMANDS, ...FAILURES_OF_SITES, ...FAILURES_OF_SYSTEMS } as const;
type FailureName = keyof typeof FAILURES;

/** What stands between a place and what is wrong there. */
const ERROR: Readonly<Record<Language, string>> = { fa: 'خطا', en: 'error' };

/**
 * The reason why a command cannot do its work (exit code 1). It is written as a diagnostic is, without a code:
 * `dist error Unexpected …, expected …`, and a line that says how to mend it.
 */
export class Failure extends Error {
  readonly #what: FailureName;
  readonly #where: string;
  readonly #parts: Parts;

  private constructor(what: FailureName, where: string, parts: Parts) {
    super(failureInWords(what, where, parts, 'en'));
    this.name = 'Failure';
    this.#what = what;
    this.#where = where;
    this.#parts = parts;
  }

  /** A failure, by its name in the catalogue. `where` is a file, a folder, an address or a program. */
  static of<Name extends FailureName>(
    what: Name,
    where: string,
    ...given: Given<AskedFor<(typeof FAILURES)[Name]>>
  ): Failure {
    return new Failure(what, where, given[0] ?? {});
  }

  /** What is wrong, in both languages, for others than terminals. How to mend it speaks of options of commands. */
  get inBoth(): Readonly<Record<Language, string>> {
    const messageIn = (language: Language): string =>
      wordsOf(FAILURES[this.#what], this.#parts, language).message;
    return { fa: messageIn('fa'), en: messageIn('en') };
  }

  /** What is wrong and how to mend it, in a language, for a terminal. */
  inTerminal(language: Language): string {
    return failureInWords(this.#what, this.#where, this.#parts, language);
  }
}

function failureInWords(what: FailureName, where: string, parts: Parts, language: Language): string {
  const { message, mend } = wordsOf(FAILURES[what], parts, language, true);
  const lines = [indented(message, `${where} ${ERROR[language]} `, language)];
  // What a program has said follows as it was said, and is not indented.
  const [first = '', ...rest] = mend.split('\n');
  return [...lines, indented(first, '    ', language), ...rest].join('\n').trimEnd();
}

/** A command line, or a variable of the environment, that a command cannot be run with (exit code 2). */
export class Misuse extends Error {
  readonly #what: MisuseName;
  readonly #parts: Parts;

  private constructor(what: MisuseName, parts: Parts) {
    super(wordsIn(SAID_OF_MISUSE[what], parts, 'en'));
    this.name = 'Misuse';
    this.#what = what;
    this.#parts = parts;
  }

  /** A misuse, by its name in the catalogue; how the command is used is added where it is printed. */
  static of<Name extends MisuseName>(
    what: Name,
    ...given: Given<PartNames<(typeof SAID_OF_MISUSE)[Name]['en']>>
  ): Misuse {
    return new Misuse(what, given[0] ?? {});
  }

  /** What is wrong, in a language, for a terminal. */
  inTerminal(language: Language): string {
    return wordsIn(SAID_OF_MISUSE[this.#what], this.#parts, language, true);
  }
}
