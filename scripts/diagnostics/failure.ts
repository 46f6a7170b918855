/** What is wrong, where it is wrong, and how to mend it. */
export interface Trouble {
  /** A file, a folder, an address or a program. */
  readonly where: string;
  /** `Unexpected X, expected Y`. */
  readonly what: string;
  /** What to do now, in a whole sentence. */
  readonly mend: string;
}

/**
 * The reason why a command cannot do its work (exit code 1). It is written as a diagnostic is, without a code:
 * `dist error Unexpected …, expected …`, and a line that says how to mend it.
 */
export class Failure extends Error {
  constructor({ where, what, mend }: Trouble) {
    super(`${where} error ${what}\n    ${mend}`);
    this.name = 'Failure';
  }
}

/** A command line, or a variable of the environment, that a command cannot be run with (exit code 2). */
export class Misuse extends Error {
  /** `what` is `Unexpected X, expected Y`; how the command is used is added where it is printed. */
  constructor(what: string) {
    super(what);
    this.name = 'Misuse';
  }
}
