import type { Identified } from '../../pipeline/identify/index.ts';
import type { CatalogueFacts } from '../../pipeline/translate/index.ts';

/** Path → text of the editors' files; what is not in it is not there. Paths are relative to the archive's root. */
export type Files = ReadonlyMap<string, string>;

/** What an act is done to: the files that editors write, and the document that is open. */
export interface Desk {
  readonly files: Files;
  /** Where the document's own files are, or would be. */
  readonly sidecar: string;
  readonly translation: string;
  /** The document's segments, with the words that they have now. */
  readonly segments: readonly Identified[];
  /** For a translation file that is made anew. */
  readonly catalogue: CatalogueFacts;
}

export const PEOPLE = 'seeds/people.yaml';
export const PLACES = 'seeds/places.yaml';

/** The files that an act changes, each with its new text; all others stay as they are. Throws `CannotWrite`. */
export type Act<Request> = (desk: Desk, request: Request) => Files;

/** A file with its text as `edit` makes it; where there is none yet, it begins empty. */
export const edited = (files: Files, path: string, edit: (text: string) => string): Files =>
  new Map([[path, edit(files.get(path) ?? '')]]);
