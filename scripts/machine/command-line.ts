import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { LANGUAGES } from '../../src/text/direction.ts';
import {
  type Diagnostic,
  Failure,
  formatWith,
  indented,
  inTerminal,
  isError,
  type Language,
  Misuse,
  type ToldThing,
  told,
  toldInTerminal,
  toldInWords,
} from '../diagnostics/index.ts';
import { readerLanguage } from './reader-language.ts';
import { systemFailure } from './system/system-errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was given on the command line. */
type Given<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: boolean }>>;

/** A command: how it is called, and what it does. */
export interface Command<O extends Options> {
  /** The command as one types it: `npm run ingest [-- --check] [-- --json]`. */
  readonly usage: string;
  /** What is to be known of its arguments and variables, in a few words. */
  readonly note?: Readonly<Record<Language, string>>;
  /** What it does, in a sentence or two: `--help` says it in the language of the reader. */
  readonly does: Readonly<Record<Language, string>>;
  /** Its options, as `parseArgs` of `node:util` takes them. */
  readonly options?: O;
  /** How many words it takes that belong to no option; none unless told. */
  readonly words?: number;
  /**
   * Does the work. Returns the exit code where it is another than 0. Throws `Failure` where the work cannot be done, and
   * `Misuse` where it was asked for wrongly.
   */
  readonly run: (given: Given<O>) => Promise<number | undefined> | number | undefined | Promise<void> | void;
}

/** What stands before what is wrong with a command line. */
const COMMAND_LINE: Readonly<Record<Language, string>> = { fa: 'خطای خط فرمان: ', en: 'command line error ' };

/** What stands before the way in which a command is called. */
const USAGE: Readonly<Record<Language, string>> = { fa: 'کاربرد', en: 'Usage' };

/** What commands that serve something are told by variables. */
export const SERVING_NOTE: Readonly<Record<Language, string>> = {
  fa: 'درگاه دیگر با PORT و بایگانی دیگر با ARCHIVE گفته می‌شود.',
  en: 'PORT names another port, ARCHIVE another archive.',
};

const usageOf = (
  { usage, note }: Pick<Command<Options>, 'usage' | 'note'>,
  language: Language,
  indent: string,
): string =>
  [
    `${indent}${USAGE[language]}: ${usage}`,
    ...(note === undefined ? [] : [indent + inTerminal(note[language], language)]),
  ].join('\n');

function read<O extends Options>({ options, words = 0 }: Command<O>): Given<O> {
  let given: Given<O>;
  try {
    // Every command takes `--lang`, which `readerLanguage` reads.
    const all = { ...(options ?? ({} as O)), lang: { type: 'string' } } as const;
    given = parseArgs({ options: all, allowPositionals: words > 0 }) as Given<O>;
  } catch (error) {
    throw Misuse.of('unreadLine', {
      reason: { told: error instanceof Error ? error.message : String(error) },
    });
  }
  oneOf((given.values as { readonly lang?: string }).lang, 'lang', LANGUAGES);
  const extra = given.positionals[words];
  if (extra !== undefined) throw Misuse.of('extraWord', { word: extra, most: words });
  return given;
}

/**
 * Runs a command with the arguments of this process; `--help` says what it does, and does nothing. Its exit codes: 0 it is done, 1 the input has errors or the work
 * failed, 2 it was misused. A fault of the program itself is printed with its stack, and ends with 1.
 */
export async function command<O extends Options>(spec: Command<O>): Promise<void> {
  const end = (error: unknown): never => {
    if (error instanceof Misuse) {
      const language = readerLanguage();
      console.error(indented(COMMAND_LINE[language] + error.inTerminal(language), '', language));
      console.error(usageOf(spec, language, '    '));
      process.exit(2);
    }
    const failure = error instanceof Failure ? error : systemFailure(error, process.cwd());
    console.error(failure?.inTerminal(readerLanguage()) ?? error);
    process.exit(1);
  };
  // A library may throw where nobody waits for it any more.
  process.once('uncaughtException', end);
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    const language = readerLanguage();
    console.log(`${inTerminal(spec.does[language], language)}\n${usageOf(spec, language, '')}`);
    return;
  }
  try {
    process.exitCode = (await spec.run(read(spec))) ?? 0;
  } catch (error) {
    end(error);
  }
}

/**
 * The text of a file of an archive, where it is text in UTF-8; null elsewhere, and where a diagnostic is about something that is
 * no ordinary file: a pipe would be waited for for ever.
 */
function textIn(root: string, file: string): string | null {
  try {
    if (!statSync(join(root, file)).isFile()) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
  } catch {
    // What cannot be read is said without its line.
    return null;
  }
}

/** Whether the line is shown that a diagnostic is about: of every error, and of all that is about an editors' file. */
const isShown = (one: Diagnostic): boolean => isError(one) || /\.(?:ya?ml|po)$/.test(one.file);

/** File by file, in the order in which each is first spoken of, and within a file from its first line to its last. */
export const inReadingOrder = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...Map.groupBy(diagnostics, ({ file }) => file).values()].flatMap((ofFile) =>
    ofFile.toSorted((a, b) => a.line - b.line || a.column - b.column),
  );

/**
 * Prints diagnostics on stderr in the language of the reader, with the lines they are about where `root`, the archive, is given. Returns whether one of
 * them is an error.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], root?: string): boolean {
  const texts = new Map<string, string | null>();
  const language = readerLanguage();
  for (const one of inReadingOrder(diagnostics)) {
    if (root !== undefined && isShown(one) && !texts.has(one.file))
      texts.set(one.file, textIn(root, one.file));
    const isWithLine = root !== undefined && isShown(one);
    console.error(formatWith(one, isWithLine ? (texts.get(one.file) ?? null) : null, language));
  }
  return diagnostics.some(isError);
}

/** The value of an option that must be there. `expected` says what it is, in words: `a file of gold lines`. */
export function required(value: string | undefined, option: string, expected: string): string {
  if (value !== undefined) return value;
  throw Misuse.of('optionAbsent', { option: `--${option}`, expected });
}

/** The value of an option that is a whole number from 1 on; `otherwise` where it is not given. */
export function wholeNumber(value: string | undefined, option: string, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw Misuse.of('noWholeNumber', { option: `--${option}`, value: value ?? '' });
}

/** The value of an option that is one of a few; undefined where it is not given. */
export function oneOf<T extends string>(
  value: string | undefined,
  option: string,
  known: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw Misuse.of('unknownChoice', { option: `--${option}`, value, known });
}

/** The text of a file that an option names. Throws `Failure` where it cannot be read. */
export function readInput(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const told = (error as NodeJS.ErrnoException).code ?? String(error);
    throw Failure.of('unreadInput', file, { error: told, option: `--${option}` });
  }
}

/** What a command tells, in the language of the reader. */
export const inReadersWords = (thing: ToldThing): string => toldInTerminal(thing, readerLanguage());

/** Tells something on stderr, in the language of the reader. */
export const tell = (thing: ToldThing): void => console.error(inReadersWords(thing));

/** Runs one step of a command; a step of over a second says on stderr that it runs and how long it took. */
export async function step<T>(name: ToldThing, work: () => Promise<T> | T): Promise<T> {
  const start = performance.now();
  const words = toldInWords(name, readerLanguage());
  const notice = setTimeout(() => tell(told('isRunning', { step: words })), 1000);
  try {
    const result = await work();
    const seconds = (performance.now() - start) / 1000;
    if (seconds > 1) tell(told('isDone', { step: words, seconds: { figures: seconds.toFixed(1) } }));
    return result;
  } finally {
    clearTimeout(notice);
  }
}
