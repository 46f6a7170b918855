import type { ContentPerson } from '../../schemas/content.ts';
import type { Bilingual } from '../../schemas/primitives.ts';
import { openingOf, WORDS_OF_LIST } from '../display/excerpt.ts';
import type { ArchiveDocument } from './document.ts';
import { groupBy } from './group-by.ts';

/** A statement as lists need it: where it is, and whose. */
export interface StatementRef {
  readonly document: string;
  readonly segment: string;
  readonly speaker: string | null;
  readonly occasion: string | null;
  /** Everybody whom something in it is said to. */
  readonly addressees: readonly string[];
  readonly certain: boolean;
  /** Its first words, of the speech where there is any. */
  readonly opening: Bilingual;
  /** The same, as far as lists show it. */
  readonly excerpt: Bilingual;
}

/** Somebody to whom statements are attributed, with those of the whole archive, and those that others say to them. */
export interface Speaker extends ContentPerson {
  readonly statements: readonly StatementRef[];
  readonly addressed: readonly StatementRef[];
}

/** Somebody who speaks in a document or at an occasion, as lists name them. */
export interface ListedSpeaker extends ContentPerson {
  /** Whether one statement there at least is theirs for certain. */
  readonly certain: boolean;
}

/** The statements of a document, in order. */
export const statementRefs = ({ id, segments }: Pick<ArchiveDocument, 'id' | 'segments'>): StatementRef[] =>
  segments.flatMap(({ data, marked }) =>
    data.kind !== 'statement'
      ? []
      : [
          {
            document: id,
            segment: data.id,
            speaker: data.speaker,
            occasion: data.occasion,
            addressees: [...new Set(data.utterances.flatMap(({ addressee }) => addressee ?? []))],
            certain: data.attribution.certain,
            opening: { fa: openingOf(marked.fa), en: marked.en === null ? null : openingOf(marked.en) },
            excerpt: {
              fa: openingOf(marked.fa, WORDS_OF_LIST),
              en: marked.en === null ? null : openingOf(marked.en, WORDS_OF_LIST),
            },
          },
        ],
  );

/** Everybody among `people` to whom a statement is attributed and whose page was not taken down, those with most statements first. */
export const rankedSpeakers = (
  statements: readonly StatementRef[],
  people: ReadonlyMap<string, ContentPerson>,
): Speaker[] => {
  const addressed = groupBy(
    statements.flatMap((statement) => statement.addressees.map((id) => ({ id, statement }))),
    ({ id }) => id,
  );
  const saidTo = (id: string): StatementRef[] => addressed.get(id)?.map(({ statement }) => statement) ?? [];
  return [...groupBy(statements, ({ speaker }) => speaker)]
    .flatMap(([id, own]): Speaker[] => {
      const person = id === null ? undefined : people.get(id);
      // Somebody unnamed is of one document: the same words in another mean somebody else.
      if (person?.isWithdrawn === true) return [];
      return person === undefined || person.kind === 'unnamed'
        ? []
        : [{ ...person, statements: own, addressed: saidTo(person.id) }];
    })
    .sort((a, b) => b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1));
};

/** Those of `people` to whom the statements are attributed, in the order in which they first speak. */
export const speakersOf = (
  people: readonly ContentPerson[],
  statements: readonly Pick<StatementRef, 'speaker' | 'certain'>[],
): ListedSpeaker[] =>
  [...groupBy(statements, ({ speaker }) => speaker)].flatMap(([id, own]) => {
    const person = people.find((candidate) => candidate.id === id);
    if (person === undefined || person.kind === 'unnamed') return [];
    return [{ ...person, certain: own.some(({ certain }) => certain) }];
  });
