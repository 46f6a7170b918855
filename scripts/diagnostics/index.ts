export { CODES, type Code, codesAsMarkdown, codesInOrder, type Severity } from './codes.ts';
export { FAILURES, Failure, Misuse } from './failure.ts';
export {
  format,
  formatWith,
  SEVERITIES,
  type WordedDiagnostic,
  worded,
} from './format.ts';
export { excerptAt } from './line-shown.ts';
export { indented, inTerminal } from './lines.ts';
export { didYouMean, distance, nearest } from './nearest.ts';
export {
  excerpt,
  lineAndColumn,
  linesAndColumns,
  type Place,
  placeOfWord,
  startOf,
  type TextFile,
  wordAround,
} from './place.ts';
export {
  type Diagnostic,
  inWords,
  isError,
  keyOfSaid,
  type Outcome,
  SAYINGS,
  type Saying,
  said,
  saidAt,
  saidUnder,
  saying,
} from './said.ts';
export { asSarif } from './sarif.ts';
export { DOUBTS, type Doubt } from './sayings/reasons-of-doubt.ts';
export { refusalInPersian } from './sayings/refusals.ts';
export { segmentsNamed } from './segments-named.ts';
export { type ToldThing, told, toldInTerminal, toldInWords } from './told.ts';
export { phraseInWords } from './wording/in-words.ts';
export { inOneLine, type Language, type Part, type Phrase, phrase } from './wording/parts.ts';
export { inLine, type Plain } from './yaml-in-line.ts';
