import type { SpeakerKind } from '../content.ts';
import type { Bilingual } from '../primitives.ts';
import type { Basis, Genre, Kind } from '../seed.ts';

/*
 * What the desk's server tells its page: the archive as it is now. Types only, since the page believes its own server.
 */

/** A message of ingest or of `npm run check`. */
export interface Said {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** What such messages are about, in a few words. */
  readonly title: { readonly fa: string; readonly en: string };
  readonly message: { readonly fa: string; readonly en: string };
  /** How to mend it; a line to copy stands on a line of its own where it does not belong into a sentence. */
  readonly mend: { readonly fa: string; readonly en: string };
  /** `seeds/x/document.yaml:12`. */
  readonly place: string;
}

/** Somebody who may speak: an id, and the name that is shown. */
export interface DeskName {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: SpeakerKind;
  /** Whether people.yaml has the id. */
  readonly isKnown: boolean;
  /** Other names by which the text means a person whom people.yaml lacks. */
  readonly aliases?: readonly string[];
}

export interface DeskPlace {
  readonly id: string;
  readonly name: Bilingual;
}

export interface DeskUtterance {
  readonly words: string;
  readonly mode: 'direct' | 'indirect';
  readonly speaker: DeskName | null;
  readonly certain: boolean;
}

export interface DeskSegment {
  readonly id: string;
  readonly line: number;
  readonly kind: Kind;
  /** As received, and as it is shown. */
  readonly source: string;
  readonly edited: string;
  /** `earlier`: made for words that the segment had before. */
  readonly english: { readonly text: string; readonly state: 'current' | 'earlier' | 'none' };
  readonly speaker: DeskName | null;
  readonly basis: Basis;
  readonly certain: boolean;
  /** Why the speaker is unknown or uncertain; null where neither. */
  readonly doubt: Readonly<Record<'fa' | 'en', string>> | null;
  readonly utterances: readonly DeskUtterance[];
  readonly occasion: Bilingual | null;
  /** Messages about the segment, without suggestions. */
  readonly said: readonly Said[];
  readonly suggestions: readonly { readonly word: string; readonly as: string }[];
}

export interface DeskDocument {
  readonly id: string;
  readonly title: Bilingual;
  readonly genre: Genre;
  readonly provenance: Readonly<Record<'publisher' | 'author' | 'url' | 'received', string | null>>;
  /** Whose the text is, in words; null where nothing is told. */
  readonly rights: Bilingual | null;
  readonly segments: readonly DeskSegment[];
  /** Messages about the document as a whole. */
  readonly said: readonly Said[];
  /** That the document has no English, where nobody has said that it is to stay so. It is no doubt: the paragraphs show it. */
  readonly untranslated: readonly Said[];
  /** Speakers whom only this text knows, by name or by its words. */
  readonly provisional: readonly DeskName[];
}

export interface DeskView {
  readonly archive: Bilingual;
  readonly today: string;
  readonly documents: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly messages: number;
  }[];
  readonly people: readonly DeskName[];
  readonly places: readonly DeskPlace[];
  /** Messages about no one document, errors before all. */
  readonly said: readonly Said[];
  /** Null where there is none of the id that was asked for, or it cannot be read. */
  readonly document: DeskDocument | null;
  /** How many acts can be undone, one after the other. */
  readonly undoable: number;
}

/** Why an act was refused; nothing was written. */
export type Refusal =
  | { readonly hindrance: string }
  | { readonly words: readonly Readonly<Record<'fa' | 'en', string>>[] }
  | { readonly said: readonly Said[] };

/** What the server answers to an act. */
export type Answer =
  /** `done`: the editors' files that were written; `notices`: what is said of a change, once. */
  | { readonly done: readonly string[]; readonly notices: readonly Said[]; readonly view: DeskView }
  | { readonly refused: Refusal };

/** What a commit would hold, and what it is called by: another state of the files has another name. */
export interface Changes {
  readonly seen: string;
  readonly files: readonly { readonly path: string; readonly state: string }[];
  readonly diff: string;
  /** Why nothing can be committed: no repository, no git; null where it can. */
  readonly hindrance: string | null;
  /** Where there is no repository: which files its first commit would hold, and whether git knows who commits. */
  readonly beginning: { readonly files: readonly string[]; readonly isNamed: boolean } | null;
}
