declare module 'edtf' {
  /** Parses an EDTF string; throws a SyntaxError where it is none. */
  export function parse(text: string): unknown;
}
