import type { ContentPerson } from '../../schemas/content.ts';
import type { Bilingual } from '../../schemas/primitives.ts';
import { openingOf, WORDS_OF_LIST } from '../display/excerpt.ts';
import type { Inline } from './content-tree.ts';
import type { ArchiveDocument, DocumentSegment } from './document.ts';
import { groupBy } from './group-by.ts';

/** What one of several speakers says in a statement. */
export interface OtherVoice {
  readonly speaker: string;
  readonly certain: boolean;
  readonly opening: Bilingual;
  readonly excerpt: Bilingual;
}

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
  /** Who else says something in it, each with the words of their own. */
  readonly others: readonly OtherVoice[];
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

/** The first words of what is said, in both languages. */
const inBoth = (
  { fa, en }: DocumentSegment['marked'],
  openingIn: (marked: readonly Inline[]) => string,
): Bilingual => ({
  fa: openingIn(fa),
  en: en === null ? null : openingIn(en),
});

/** Who says something in a segment beside its speaker, in the order in which they do. */
function othersIn({ data, marked }: DocumentSegment): OtherVoice[] {
  const voices = [...groupBy(data.utterances, ({ speaker }) => speaker)];
  return voices.flatMap(([speaker, own]): OtherVoice[] => {
    if (speaker === null || speaker === data.speaker) return [];
    const isTheirs = (node: Inline): boolean => node.type === 'speech' && node.by?.speaker === speaker;
    const opening = (most?: number) => inBoth(marked, (all) => openingOf(all.filter(isTheirs), most));
    const certain = own.some((said) => said.certain);
    return [{ speaker, certain, opening: opening(), excerpt: opening(WORDS_OF_LIST) }];
  });
}

/** The statements of a document, in order. */
export const statementRefs = ({ id, segments }: Pick<ArchiveDocument, 'id' | 'segments'>): StatementRef[] =>
  segments.flatMap((segment) => {
    const { data, marked } = segment;
    if (data.kind !== 'statement') return [];
    return [
      {
        document: id,
        segment: data.id,
        speaker: data.speaker,
        occasion: data.occasion,
        addressees: [...new Set(data.utterances.flatMap(({ addressee }) => addressee ?? []))],
        certain: data.attribution.certain,
        opening: inBoth(marked, (all) => openingOf(all)),
        excerpt: inBoth(marked, (all) => openingOf(all, WORDS_OF_LIST)),
        others: othersIn(segment),
      },
    ];
  });

/** Statements as each of their speakers has them: with that speaker's words, and how certain it is that they are. */
const byVoice = (statements: readonly StatementRef[]): StatementRef[] =>
  statements.flatMap((statement) => [
    statement,
    ...statement.others.map((other) => ({ ...statement, ...other, others: [] })),
  ]);

/** Whether somebody who speaks has a page: somebody unnamed is of one document, since the same words in another mean somebody else. */
export const hasSpeakerPage = ({ kind, isWithdrawn }: Pick<ContentPerson, 'kind' | 'isWithdrawn'>): boolean =>
  kind !== 'unnamed' && isWithdrawn !== true;

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
  return [...groupBy(byVoice(statements), ({ speaker }) => speaker)]
    .flatMap(([id, own]): Speaker[] => {
      const person = id === null ? undefined : people.get(id);
      return person === undefined || !hasSpeakerPage(person)
        ? []
        : [{ ...person, statements: own, addressed: saidTo(person.id) }];
    })
    .sort((a, b) => b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1));
};

/** Those of `people` to whom the statements are attributed, in the order in which they first speak. */
export const speakersOf = (
  people: readonly ContentPerson[],
  statements: readonly StatementRef[],
): ListedSpeaker[] =>
  [...groupBy(byVoice(statements), ({ speaker }) => speaker)].flatMap(([id, own]) => {
    const person = people.find((candidate) => candidate.id === id);
    if (person === undefined || person.kind === 'unnamed') return [];
    return [{ ...person, certain: own.some(({ certain }) => certain) }];
  });
