/** What is used here of the library `edtf` (its own types are not published). */
declare module 'edtf' {
  /** Which parts of a date carry a mark, as the library counts them; 0 where none does. */
  interface Marks {
    readonly value: number;
  }

  /** What `parse` gives of one date: its form, and the numbers as they were written (months from 0). */
  export interface DateNode {
    readonly type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Set' | 'List';
    readonly values: readonly number[];
  }

  /** What `parse` gives of an interval: an end is a date, `Infinity` where it is open, null where it is unknown. */
  export interface IntervalNode {
    readonly type: 'Interval';
    readonly values: readonly (DateNode | number | null)[];
  }

  /** Parses an EDTF string (levels 0 to 2); throws where it is none. */
  export function parse(text: string): DateNode | IntervalNode;

  /** An object of the library's class for the form. `min` and `max` are ms since the epoch (UTC), the latter inclusive. */
  export interface DateObject {
    readonly edtf: string;
    readonly min: number;
    readonly max: number;
    readonly values: readonly number[];
    /** How many of year, month and day are given; 0 with a time of day. Only of the form `Date`. */
    readonly precision?: number;
    readonly uncertain?: Marks;
    readonly approximate?: Marks;
    readonly unspecified?: Marks;
  }
  export default function edtf(node: DateNode): DateObject;
}
