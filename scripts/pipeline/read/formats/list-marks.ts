import { persianDigits } from '../../../../src/text/characters.ts';

/** How the items of a list are counted. */
export type Counting =
  | 'decimal'
  | 'lower-alpha'
  | 'upper-alpha'
  | 'lower-roman'
  | 'upper-roman'
  | 'persian'
  | 'abjad';

export const BULLET = '•';

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
const ABJAD = 'الف ب ج د ه و ز ح ط ی ک ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');

function roman(number: number): string {
  let text = '';
  let rest = number;
  for (const [sign, value] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** `1` → a, `27` → aa. */
function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

/** A number as a list shows it; what a way of counting does not have (0, 5,000 in Roman) as a decimal number. */
export function counted(number: number, counting: Counting): string {
  if (counting === 'persian') return persianDigits(number);
  if (number < 1 || number > 3999) return String(number);
  if (counting === 'abjad') return ABJAD[number - 1] ?? String(number);
  if (counting === 'lower-alpha') return letters(number);
  if (counting === 'upper-alpha') return letters(number).toUpperCase();
  if (counting === 'lower-roman') return roman(number);
  return counting === 'upper-roman' ? roman(number).toUpperCase() : String(number);
}
