export { CODES, type Code, codesAsMarkdown, codesInOrder, type Severity } from './codes.ts';
export { Failure, Misuse, type Trouble } from './failure.ts';
export { type Diagnostic, diagnostic, format, isError, type Outcome } from './format.ts';
export { excerptAt, formatWith } from './line-shown.ts';
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
export { asSarif } from './sarif.ts';
export { inLine } from './yaml-in-line.ts';
