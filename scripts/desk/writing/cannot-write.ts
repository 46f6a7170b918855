/** Why an editors' file cannot be written by an act; the desk says it in the editor's language. */
export type Hindrance =
  /** The file cannot be read as it is. */
  | 'unreadable'
  /** What stands at the place is of another form than the act writes. */
  | 'shape'
  /** Comments stand within what would be replaced. */
  | 'comments'
  /** Other entries refer to what would be replaced (`&name`). */
  | 'anchor'
  /** The file read again would not say what was meant. */
  | 'check'
  /** There is such an entry already. */
  | 'taken'
  /** What the act is about is not there. */
  | 'absent';

/** An act that would not leave everything else as it is: nothing is written. */
export class CannotWrite extends Error {
  readonly hindrance: Hindrance;

  constructor(hindrance: Hindrance) {
    super(hindrance);
    this.name = 'CannotWrite';
    this.hindrance = hindrance;
  }
}
