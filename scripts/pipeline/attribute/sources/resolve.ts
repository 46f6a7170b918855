import type { Sidecar } from '../../../../src/schemas/seed.ts';
import { pointsOf } from '../../../../src/text/dates/edtf.ts';
import { fold } from '../../../../src/text/fold.ts';
import { anyOf, list, ORGANISATION_NOUNS, WORD_END } from '../../speech/words/index.ts';
import { type Attribution, UNKNOWN } from '../attribution.ts';
import type { Line } from '../names/line.ts';
import { countryBefore, type DocumentNames, holderOf, isNamedBefore } from '../names/names-in-text.ts';
import { pronounReferent, type Turn } from './pronoun.ts';
import type { Reading, Source } from './source-kinds.ts';
import type { Speakers } from './speakers.ts';

/** A day (YYYY-MM-DD) the document is known to be about, for telling who held an office then. */
export interface DocumentDay {
  readonly day: string;
  readonly stated: boolean;
}

/** The first full day in the dates that editors gave the document's occasions. */
export function documentDay({ occasions }: Pick<Sidecar, 'occasions'>): DocumentDay | null {
  for (const { date } of occasions) {
    const point = pointsOf(date?.edtf ?? '').find(({ precision }) => precision === 'day');
    if (point !== undefined) return { day: point.first, stated: date?.status === 'stated' };
  }
  return null;
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
  /** Whom the title names before its colon, or the first paragraph that an agency's formula opens: the lead speaks of them. */
  readonly leadSpeaker: string | null;
  /** The folded words of the title after the name of the one who says them; empty where it names nobody so. */
  readonly title: string;
  /** The one person who speaks in the whole text, where there is only one. */
  readonly onlySpeaker: string | null;
  /** Everybody by name who is the subject of a sentence. */
  readonly subjects: ReadonlySet<string>;
  /** The folded words of offices that speak in this text. */
  readonly offices: ReadonlySet<string>;
  /** The one person who is the subject of any sentence, where nobody speaks by name. */
  readonly onlySubject: string | null;
}

/** Many people at once have such an office: that the text gave it to somebody does not say who has it now. */
const GENERIC = new RegExp(
  `^${anyOf(list('عضو، نماینده، استاد، کارشناس، تحلیلگر، پژوهشگر، نویسنده، فعال، پزشک، وکیل، بازیکن، بازیگر، شهروند، متخصص، هنرمند، استادیار، دانشیار، اقتصاددان، جامعه‌شناس، شاهد، منبع، دیپلمات، خبرنگار'))}ی?${WORD_END}`,
  'u',
);
/** What somebody is beside another office: «عضو کمیسیون», «استاد دانشگاه». */
const BESIDE_OTHERS = new RegExp(
  `^${anyOf(list('عضو، نماینده، استاد، استادیار، دانشیار، پژوهشگر، فعال'))}ی?${WORD_END}`,
  'u',
);
/** An office in so many words is one person's, though others have offices of that name. */
const EXACT = 3;
const isGeneric = (office: string): boolean => GENERIC.test(office) || !office.includes(' ');

/** «مسئولان استان»: several people have the office together. */
const OF_MANY = new RegExp(
  `^\\p{L}+(?:ان|ین|ها|های|گان)${WORD_END}|^(?:مقامات|منابع|وزرا|روسا|روسای|اعضای|خانواده|اهالی|اولیای)${WORD_END}`,
  'u',
);
const ENDS_SO = new Set(
  ['دبیر', 'پاسبان', 'خلبان', 'سلطان', 'دیدبان', 'قهرمان', 'آتش‌نشان', 'پشتیبان', 'کاپیتان'].map(fold),
);
const isOfMany = (office: string): boolean =>
  OF_MANY.test(office) && !ENDS_SO.has(office.split(' ')[0] ?? '');

/** A noun that means holders of other offices, too: what their titles have in them. */
const MEANS = new Map([['دیپلمات', /خارجه|سفیر|کاردار|سرکنسول/u]]);
const ORGANISATION = new RegExp(`^${anyOf(ORGANISATION_NOUNS)}ی?${WORD_END}`, 'u');
const OFFICIAL = new Set(['مقام', 'مسیول'].map(fold));

/** Whether the last speaker has the same office of another country as the one a title without a place would mean. */
function holdsElsewhere(title: string, last: string | null, holder: string, { gazetteer }: Reading): boolean {
  if (last === null || last === holder) return false;
  const roles = gazetteer.authorities.people[last]?.roles ?? [];
  return roles.some((role) => fold(role.title.fa) === fold(title));
}

/** The offices of a person, folded: those of people.yaml, and those that the text gives. */
function officesOf(speaker: string, { reading, speakers }: Resolving): string[] {
  const known = reading.gazetteer.authorities.people[speaker]?.roles ?? [];
  return [...known.map(({ title }) => fold(title.fa)), ...speakers.officesOf(speaker)];
}

/**
 * Whom «این مقام» or «این افسر سابق» means: the last speaker, certain if the text or people.yaml gives that person such
 * an office, or describes somebody unnamed so; nobody if only other offices.
 */
function thisPerson(noun: string, words: string, turn: Turn, resolving: Resolving): Attribution {
  if (turn.preamble !== undefined) return UNKNOWN;
  // Nobody has spoken yet: it is somebody of whom the text has told («این معترض»), shown by these words.
  if (turn.speaker === null) {
    const kind = ORGANISATION.test(noun) ? 'organisation' : 'unnamed';
    return { speaker: resolving.speakers.addOther(kind, words), basis: 'title', certain: false };
  }
  const kind = resolving.speakers.kindOf(turn.speaker);
  if (kind === 'organisation')
    return ORGANISATION.test(noun)
      ? { speaker: turn.speaker, basis: 'pronoun', certain: !turn.interrupted }
      : UNKNOWN;
  if (ORGANISATION.test(noun)) return UNKNOWN;
  const described =
    kind === 'unnamed' ? fold(resolving.speakers.find(turn.speaker)?.person.name.fa ?? '') : null;
  const offices = described === null ? officesOf(turn.speaker, resolving) : [described];
  const isSuch = offices.some(
    (office) =>
      OFFICIAL.has(noun) ||
      MEANS.get(noun)?.test(office) ||
      office
        .split(' ')
        .some((word) => word === noun || word === `${noun}ی` || `${word}ی` === noun || word === `${noun}ان`),
  );
  const isMember = turn.speaker === resolving.onlySpeaker && BESIDE_OTHERS.test(noun);
  if (!isSuch && offices.length > 0 && !isMember) return UNKNOWN;
  return {
    speaker: turn.speaker,
    basis: 'pronoun',
    certain: isSuch && (!turn.interrupted || turn.speaker === resolving.onlySpeaker),
  };
}

const LONGEST_SMALL_WORD = 3;
/** So many first words tell an office apart. */
const UNIT = 3;

/** Whether a paragraph says what the title says: at least half of its words of some length. */
function saysTitle(text: string, title: string): boolean {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > LONGEST_SMALL_WORD);
  return words.length >= 2 && words.filter((word) => text.includes(word)).length * 2 >= words.length;
}

/** How far after a lead somebody may be named of whose office it spoke. Paragraphs. */
const NAMED_WITHIN = 2;

/** Who first speaks by name after a lead that spoke of an office, if the text gives that person no other. */
function namedNext(office: string, index: number, { spokenAt, speakers }: Resolving): string | null {
  for (const ids of spokenAt.slice(index + 1, index + 1 + NAMED_WITHIN)) {
    const [first] = ids;
    if (first !== undefined) return speakers.mayHold(first, office) ? first : null;
  }
  return null;
}

/** Who has an office that the text names: whom the text gives it, else the text's only speaker, else somebody unnamed. */
function byOffice(
  { office, words, index }: { readonly office: string; readonly words: string; readonly index: number },
  turn: Turn,
  resolving: Resolving,
): Attribution {
  const { speakers, onlySpeaker } = resolving;
  const bearer = speakers.bearerOf(office);
  if (bearer !== null) return { speaker: bearer, basis: 'name', certain: false };
  const holder = speakers.holderOf(office);
  const isExact = office.split(' ').length >= EXACT && speakers.hasOffice(office);
  if (holder !== null)
    return {
      speaker: holder,
      basis: 'title',
      certain: isExact || !isGeneric(office) || holder === onlySpeaker,
    };
  if (speakers.hasOffice(office)) return UNKNOWN;
  const unnamed = (certain: boolean): Attribution => ({
    speaker: speakers.addOther('unnamed', words),
    basis: 'title',
    certain,
  });
  if (isOfMany(office)) return unnamed(true);
  for (const likely of [turn.isLead ? resolving.leadSpeaker : null, onlySpeaker]) {
    if (likely === null) continue;
    const mayHold =
      speakers.mayHold(likely, office) || (likely === onlySpeaker && BESIDE_OTHERS.test(office));
    if (!mayHold) continue;
    // The text's only speaker is named just after the lead, and has no other office; the title has this person's words; or the verb says that the only speaker goes on, or the text has the office again.
    const certain =
      (turn.isLead &&
        likely === onlySpeaker &&
        speakers.officesOf(likely).length === 0 &&
        resolving.spokenAt[index + 1]?.[0] === likely) ||
      (turn.isLead && likely === resolving.leadSpeaker && saysTitle(turn.text, resolving.title)) ||
      (likely === onlySpeaker &&
        likely === turn.speaker &&
        (turn.goesOn || resolving.reading.evidence.isRepeated(office.split(' ').slice(0, UNIT).join(' '))));
    return { speaker: likely, basis: 'title', certain };
  }
  const { onlySubject } = resolving;
  const next = turn.isLead ? namedNext(office, index, resolving) : null;
  if (onlySubject !== null && next === null && speakers.mayHold(onlySubject, office)) {
    speakers.speaks(onlySubject);
    return { speaker: onlySubject, basis: 'title', certain: false };
  }
  if (next !== null) return { speaker: next, basis: 'title', certain: false };
  // Somebody who speaks by name, and of whom no other office is told, may be the one.
  return unnamed(![...resolving.spoken, ...resolving.subjects].some((id) => speakers.mayHold(id, office)));
}

/** Who a source means. `line` is the clause that `source` was read in; `index` the paragraph it is in. */
export function resolve(
  source: Source,
  { line, index, offset }: { readonly line: Line; readonly index: number; readonly offset: number },
  turn: Turn,
  resolving: Resolving,
): Attribution {
  const { reading, speakers, names, day } = resolving;
  const { gazetteer } = reading;
  const words = line.original(source.start, source.end);
  switch (source.type) {
    case 'person':
      return { speaker: source.id, basis: 'name', certain: true };
    case 'new-name': {
      const id = speakers.addName(line.original(source.name.start, source.name.end));
      const { office } = source.name;
      if (office !== null) speakers.giveOffice(line.text.slice(office.start, office.end), id);
      return { speaker: id, basis: 'name', certain: true };
    }
    case 'title': {
      const { title, of } = source.mention;
      const place = of === 'this' ? countryBefore(names, index, offset, gazetteer) : (of ?? gazetteer.home);
      const holder = holderOf(title, place, { names, date: day, gazetteer });
      if (holder === null)
        return byOffice({ office: line.text.slice(source.start, source.end), words, index }, turn, resolving);
      const isDoubtful =
        of === 'this' || (of === null && holdsElsewhere(title, turn.speaker, holder.id, reading));
      if (isDoubtful && of === null && !isNamedBefore(names, index, holder.id, gazetteer)) return UNKNOWN;
      return { speaker: holder.id, basis: 'title', certain: holder.certain && !isDoubtful };
    }
    case 'office':
      return byOffice({ office: line.text.slice(source.start, source.end), words, index }, turn, resolving);
    case 'this':
      return thisPerson(source.noun, words, turn, resolving);
    case 'pronoun':
      if (turn.preamble !== undefined) return turn.preamble;
      if (/^آن/u.test(words) && (turn.speaker === null || speakers.kindOf(turn.speaker) === 'person'))
        return UNKNOWN;
      // «وی» is a person: after an organisation it cannot be told who.
      if (turn.speaker !== null && !/^آن/u.test(words) && speakers.kindOf(turn.speaker) === 'organisation')
        return UNKNOWN;
      if (turn.speaker === null && resolving.onlySpeaker !== null && turn.said.has(resolving.onlySpeaker))
        return { speaker: resolving.onlySpeaker, basis: 'pronoun', certain: false };
      return pronounReferent(source.also, line.text, {
        ...turn,
        isOnly: turn.speaker !== null && turn.speaker === resolving.onlySpeaker,
      });
    case 'unnamed': {
      // A lead says «یک مقام سیاسی ژاپن گفت» of the one whom the text names only then.
      const likely =
        resolving.onlySpeaker ??
        resolving.leadSpeaker ??
        (turn.isLead
          ? namedNext(line.text.slice(source.start, source.end).replace(/^یک /u, ''), index, resolving)
          : null);
      const isNew = likely !== null && gazetteer.authorities.people[likely] === undefined;
      if (isNew && turn.speaker === null && turn.isLead && /^یک /u.test(words))
        return { speaker: likely, basis: 'title', certain: false };
      return { speaker: speakers.addOther('unnamed', words), basis: 'title', certain: true };
    }
    case 'organisation':
      return { speaker: speakers.addOther('organisation', words), basis: 'title', certain: true };
    case 'elided':
      if (turn.preamble !== undefined) return { ...turn.preamble, certain: false };
      if (turn.speaker === null) return UNKNOWN;
      return { speaker: turn.speaker, basis: 'pronoun', certain: turn.isSameParagraph && turn.isCertain };
    case 'described':
      return { speaker: speakers.addOther('unnamed', words), basis: 'title', certain: false };
    case 'several':
    case 'obscure':
      return UNKNOWN;
  }
}
