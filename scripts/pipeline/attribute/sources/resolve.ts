import type { Sidecar } from '../../../../src/schemas/seed.ts';
import { pointsOf } from '../../../../src/text/dates/edtf.ts';
import { fold } from '../../../../src/text/fold.ts';
import { anyOf, ORGANISATION_NOUNS, WORD_END } from '../../speech/words/index.ts';
import { type Attribution, UNKNOWN } from '../attribution.ts';
import type { Line } from '../names/line.ts';
import { countryBefore, holderOf, isNamedBefore } from '../names/names-in-text.ts';
import { byOffice, isNamedAgain, isNamedNext, type NamedOffice, namedNext } from '../offices/by-office.ts';
import { BESIDE_OTHERS } from '../offices/offices.ts';
import { pronounReferent, type Turn } from './pronoun.ts';
import type { Reading, Source } from './source-kinds.ts';
import type { DocumentDay, Resolving } from './text-knowledge.ts';

/** The first full day in the dates that editors gave the document's occasions. */
export function documentDay({ occasions }: Pick<Sidecar, 'occasions'>): DocumentDay | null {
  for (const { date } of occasions) {
    const point = pointsOf(date?.edtf ?? '').find(({ precision }) => precision === 'day');
    if (point !== undefined) return { day: point.first, stated: date?.status === 'stated' };
  }
  return null;
}

const SPORT =
  /دونده|کشتی ?گیر|فوتبالیست|والیبالیست|بسکتبالیست|شناگر|وزنه ?بردار|بازیکن|مهاجم|مدافع|هافبک|دروازه ?بان|ملی ?پوش|قهرمان|شمشیرباز|تکواندوکار|کاراته ?کا|جودوکا|ژیمناست|قایقران|دوچرخه ?سوار|تنیسور|شطرنج ?باز|کاپیتان/u;
const ART = /بازیگر|خواننده|آهنگساز|اهنگساز|نوازنده|کارگردان|نقاش|مجسمه ?ساز|شاعر|نویسنده|عکاس|فیلم ?ساز/u;
/** A noun that means holders of other offices, too: what their titles have in them. */
const MEANS = new Map([
  ['دیپلمات', /خارجه|سفیر|کاردار|سرکنسول/u],
  ['ورزشکار', SPORT],
  ['بازیکن', SPORT],
  ['هنرمند', ART],
  ['هنرپیشه', /بازیگر/u],
  ['کارشناس', /استاد|تحلیلگر|پژوهشگر|متخصص|اقتصاددان|جامعه ?شناس|دانشیار|استادیار/u],
  ['پژوهشگر', /استاد|محقق|دانشیار|استادیار|جامعه ?شناس/u],
  ['محقق', /استاد|پژوهشگر/u],
  ['استاد', /استادیار|دانشیار/u],
  ['سیاستمدار', /رییس|وزیر|نماینده|سناتور|رهبر/u],
]);
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

/** «به نوشتهٔ این روزنامه», after somebody who writes for it: probably the one body that has spoken; unknown where several have. */
function lastBody({ said }: Turn, { speakers }: Resolving): Attribution {
  const [body, ...others] = [...said].filter((id) => speakers.kindOf(id) === 'organisation');
  return body === undefined || others.length > 0
    ? UNKNOWN
    : { speaker: body, basis: 'pronoun', certain: false };
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
  if (kind !== 'organisation' && ORGANISATION.test(noun)) return lastBody(turn, resolving);
  if (kind === 'organisation')
    return ORGANISATION.test(noun)
      ? { speaker: turn.speaker, basis: 'pronoun', certain: !turn.interrupted }
      : UNKNOWN;
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
  const isOnly = turn.speaker === resolving.onlySpeaker;
  const isMember = isOnly && BESIDE_OTHERS.test(noun);
  if (!isSuch && offices.length > 0 && !isMember) return UNKNOWN;
  return {
    speaker: turn.speaker,
    basis: 'pronoun',
    // «این مقام», and any office at all where nobody else speaks, mean whoever has just spoken.
    certain:
      (isSuch && (!turn.interrupted || isOnly)) ||
      (!turn.interrupted && turn.isCertain && (OFFICIAL.has(noun) || isOnly)),
  };
}

/** Whom «یک مقام آگاه» means: in the lead the one whom the text names only then («یک مقام سیاسی ژاپن گفت»), else somebody unnamed. */
function byDescription({ office, words, index }: NamedOffice, turn: Turn, resolving: Resolving): Attribution {
  const { speakers, reading } = resolving;
  const likely =
    resolving.onlySpeaker ??
    resolving.leadSpeaker ??
    (turn.isLead ? namedNext(office.replace(/^یک /u, ''), index, resolving) : null);
  const isNew = likely !== null && reading.gazetteer.authorities.people[likely] === undefined;
  if (isNew && turn.speaker === null && turn.isLead && /^یک /u.test(words))
    return {
      speaker: likely,
      basis: 'title',
      certain: isNamedNext(likely, index, resolving) || isNamedAgain(likely, { index }, turn, resolving),
    };
  return { speaker: speakers.addOther('unnamed', words), basis: 'title', certain: true };
}

/** Somebody by words that no rule knows: in the lead the one whom title or agency name, and who alone speaks; else unnamed. */
function describedInText(
  words: string,
  turn: Turn,
  { speakers, leadSpeaker, onlySpeaker }: Resolving,
): Attribution {
  const meant = speakers.misspelled(words);
  if (meant !== null) return { speaker: meant, basis: 'name', certain: false };
  const isLead = turn.isLead && turn.speaker === null && leadSpeaker !== null && leadSpeaker === onlySpeaker;
  const speaker = isLead ? leadSpeaker : speakers.addOther('unnamed', words);
  return { speaker, basis: 'title', certain: false };
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
  const office = {
    office: line.text.slice(source.start, source.end),
    words,
    after: line.text.slice(source.end),
    index,
  };
  switch (source.type) {
    case 'person':
      return { speaker: source.id, basis: 'name', certain: true };
    case 'new-name': {
      const id = speakers.addName(line.original(source.name.start, source.name.end));
      const beside = source.name.office;
      if (beside !== null) speakers.giveOffice(line.text.slice(beside.start, beside.end), id);
      return { speaker: id, basis: 'name', certain: true };
    }
    case 'title': {
      const { title, of } = source.mention;
      const place = of === 'this' ? countryBefore(names, index, offset, gazetteer) : of;
      const isNowhere = of === 'this' && place === null;
      const holder = isNowhere ? null : holderOf(title, place, { names, date: day, gazetteer });
      if (holder === null) return byOffice(office, turn, resolving);
      const isDoubtful =
        of === 'this' || (of === null && holdsElsewhere(title, turn.speaker, holder.id, reading));
      if (isDoubtful && of === null && !isNamedBefore(names, index, holder.id, gazetteer)) return UNKNOWN;
      return { speaker: holder.id, basis: 'title', certain: holder.certain && !isDoubtful };
    }
    case 'office':
      return byOffice(office, turn, resolving);
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
    case 'unnamed':
      return byDescription(office, turn, resolving);
    case 'organisation':
      return { speaker: speakers.addOther('organisation', words), basis: 'title', certain: true };
    case 'elided':
      if (turn.preamble !== undefined) return { ...turn.preamble, certain: false };
      if (turn.speaker === null) return UNKNOWN;
      return { speaker: turn.speaker, basis: 'pronoun', certain: turn.isSameParagraph && turn.isCertain };
    case 'described':
      return describedInText(words, turn, resolving);
    case 'several':
    case 'obscure':
      return UNKNOWN;
  }
}
