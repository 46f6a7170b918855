import type { DocumentNames } from '../names/names-in-text.ts';
import type { Reading } from './source-kinds.ts';
import type { Speakers } from './speakers.ts';

/** A day (YYYY-MM-DD) the document is known to be about, for telling who held an office then. */
export interface DocumentDay {
  readonly day: string;
  readonly stated: boolean;
}

/** What the sources of a document are resolved with. */
export interface Resolving {
  readonly reading: Reading;
  readonly speakers: Speakers;
  readonly names: DocumentNames;
  readonly day: DocumentDay | null;
  /** Everybody whom a reporting clause of the text names as the one who speaks. */
  readonly spoken: ReadonlySet<string>;
  /** The same, paragraph by paragraph. */
  readonly spokenAt: readonly (readonly string[])[];
  /** For each paragraph, the next one of the text: neither furniture nor the same words once more, as outlets repeat a lead. */
  readonly nextAt: readonly number[];
  /** Whose name opens the first reporting clause of each paragraph, in any of its forms; null elsewhere. */
  readonly opensAt: readonly (string | null)[];
  /** Whether the first reporting clause of each paragraph has a pronoun for its subject, or nobody. */
  readonly isByPronoun: readonly boolean[];
  /** Who first speaks in a paragraph by name, and goes on there with what has been said before («سردار احمدی افزود»); null elsewhere. */
  readonly continuedBy: readonly (string | null)[];
  /** Whom the title names before its colon, or the first paragraph that an agency's formula opens: the lead speaks of them. */
  readonly leadSpeaker: string | null;
  /** The folded words of the title after the name of the one who says them; empty where it names nobody so. */
  readonly title: string;
  /** The folded words of the lines above the text: its title, and what leads on to it. */
  readonly heads: string;
  /** The one person who speaks in the whole text, where there is only one. */
  readonly onlySpeaker: string | null;
  /** Nearly all that the text reports stands behind a colon, as where an agency tells what one person has said. */
  readonly isMonologue: boolean;
  /** Everybody by name who is the subject of a sentence. */
  readonly subjects: ReadonlySet<string>;
  /** The folded words of offices that speak in this text. */
  readonly offices: ReadonlySet<string>;
  /** The one person who is the subject of any sentence, where nobody speaks by name. */
  readonly onlySubject: string | null;
}
