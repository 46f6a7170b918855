import type { Line } from '../names/line.ts';
import { countryBefore, holderOf } from '../names/names-in-text.ts';
import { holderInText } from '../offices/by-office.ts';
import { sourceAt } from '../sources/source.ts';
import { isSomebody, reachOf, type Source } from '../sources/source-kinds.ts';
import type { Resolving } from '../sources/text-knowledge.ts';
import { type AddressingClause, addresseeIn, behindAuthor } from './addressee-phrase.ts';

/** Who has an office, where the text or people.yaml leaves no doubt; by the text's own words where it gives it to nobody. */
function byWords(office: string, words: string, resolving: Resolving): string | null {
  const told = holderInText({ office, after: '' }, resolving);
  if (told !== null) return told.certain ? told.speaker : null;
  return resolving.speakers.hasOffice(office) ? null : resolving.speakers.addOther('unnamed', words);
}

/** Whom a source means; null where that is not certain: nobody is addressed by a guess. */
function whoIs(source: Source, line: Line, index: number, resolving: Resolving): string | null {
  const { speakers, names, day, reading } = resolving;
  const words = line.original(source.start, source.end);
  const office = line.text.slice(source.start, source.end);
  switch (source.type) {
    case 'person':
      return source.id;
    case 'new-name': {
      const { start, end, office: beside } = source.name;
      const id = speakers.addName(line.original(start, end), false);
      if (beside !== null) speakers.giveOffice(line.text.slice(beside.start, beside.end), id);
      return id;
    }
    case 'title': {
      const { title, of } = source.mention;
      const { gazetteer } = reading;
      const place =
        of === 'this' ? countryBefore(names, index, source.start, gazetteer) : (of ?? gazetteer.home);
      const holder = holderOf(title, place, { names, date: day, gazetteer });
      if (holder === null) return byWords(office, words, resolving);
      return holder.certain && of !== 'this' ? holder.id : null;
    }
    case 'office':
      return byWords(office, words, resolving);
    case 'organisation':
      return speakers.addOther('organisation', words);
    case 'unnamed':
    case 'described':
      return speakers.addOther('unnamed', words);
    default:
      return null;
  }
}

/**
 * The one whom a report's clause says that its words are said to: an id of people.yaml or of this document. Null where the
 * clause tells nobody, several, or somebody by a pronoun, and where it would be the one who speaks.
 */
export function addresseeOf(
  line: Line,
  clause: AddressingClause,
  { index, speaker }: { readonly index: number; readonly speaker: string | null },
  resolving: Resolving,
): string | null {
  const source = addresseeIn(line, clause, resolving.reading);
  const id = source === null ? null : whoIs(source, line, index, resolving);
  return id === speaker ? null : id;
}

/** The words of a line as a clause by themselves. */
const wholeLine = ({ text }: Line): AddressingClause['report'] => ({
  form: 'whole',
  clause: { start: 0, end: text.length },
  cue: null,
});

/**
 * Whom a line that announces a writing, or the title of one, says that it is written to («متن نامهٔ X به Y»); null where it
 * tells nobody. `places` are where its author may be named.
 */
export function addresseeOfWriting(
  { line, index }: { readonly line: Line; readonly index: number },
  places: readonly number[],
  author: string | null,
  resolving: Resolving,
): string | null {
  const { reading } = resolving;
  let source = addresseeIn(line, { report: wholeLine(line), afterSource: 0 }, reading);
  for (const place of places) {
    const named = sourceAt(line, place, reading);
    source ??= behindAuthor(line, isSomebody(named) ? reachOf(named) : place, reading);
  }
  const id = source === null ? null : whoIs(source, line, index, resolving);
  return id === author ? null : id;
}

/** Where the words end that name the one who speaks, with the office beside the name; the clause's beginning where none do. */
export const afterSource = (source: Source, offset: number, clauseStart: number): number =>
  source.end > source.start ? offset + reachOf(source) : clauseStart;
