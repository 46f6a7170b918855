import type { DocumentData, SegmentData } from '../../src/schemas/data.ts';
import type { Bilingual } from '../../src/schemas/primitives.ts';

/** A path from the site's root as an address; as it is where the archive has no public address. */
export type AddressOf = (path: string) => string;

/** Who speaks, and how that is known; null where nobody knows. */
export interface ToldSpeaker {
  readonly id: string;
  readonly name: Bilingual;
  readonly certain: boolean;
  readonly basis: string;
}

/** Whom words are said to. */
export interface ToldAddressee {
  readonly id: string;
  readonly name: Bilingual;
}

/** Words that are said in a statement, character for character as the archive shows them. */
export interface ToldWords {
  readonly words: string;
  readonly mode: 'direct' | 'indirect';
  readonly speaker: ToldSpeaker | null;
  /** Whom the text says that they are said to; null where it tells nobody. */
  readonly addressee: ToldAddressee | null;
}

/** A statement as it is told to an assistant: null is what the archive does not know. */
export interface ToldStatement {
  readonly id: string;
  readonly kind: string;
  readonly document: Bilingual;
  readonly speaker: ToldSpeaker | null;
  readonly occasion: Bilingual | null;
  /** EDTF. */
  readonly date: { readonly edtf: string; readonly status: string } | null;
  readonly text: { readonly fa: string; readonly en: string | null };
  /** What of the Persian text is said. */
  readonly said: readonly ToldWords[];
  readonly permalink: { readonly fa: string; readonly en: string };
}

function speakerOf(
  { people }: DocumentData,
  id: string | null,
  { basis, certain }: { readonly basis: string; readonly certain: boolean },
): ToldSpeaker | null {
  const person = people.find((one) => one.id === id);
  return person === undefined ? null : { id: person.id, name: person.name, certain, basis };
}

function addresseeOf({ people }: DocumentData, id: string | null): ToldAddressee | null {
  const person = people.find((one) => one.id === id);
  return person === undefined ? null : { id: person.id, name: person.name };
}

/** A segment of a document with its exact words, who says them, and where it is. */
export function toldStatement(
  document: DocumentData,
  segment: SegmentData,
  addressOf: AddressOf,
): ToldStatement {
  const { text, utterances, permalink } = segment;
  const occasion = document.occasions.find(({ id }) => id === segment.occasion);
  const { edtf, status } = occasion?.date ?? {};
  return {
    id: `${document.id}#${segment.id}`,
    kind: segment.kind,
    document: document.title,
    speaker: speakerOf(document, segment.speaker, segment.attribution),
    occasion: occasion?.title ?? null,
    date: edtf === undefined || status === undefined ? null : { edtf, status },
    text: { fa: text.fa.edited, en: text.en },
    said: utterances.map((one) => ({
      words: text.fa.edited.slice(one.start, one.end),
      mode: one.mode,
      speaker: speakerOf(document, one.speaker, one),
      addressee: addresseeOf(document, one.addressee),
    })),
    permalink: { fa: addressOf(permalink.fa), en: addressOf(permalink.en) },
  };
}
