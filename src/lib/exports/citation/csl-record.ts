import { BIDI_CONTROLS } from '../../../text/characters.ts';
import { dateInOneLine } from '../../../text/dates/calendar.ts';
import { dateOf, plainPoint } from '../../../text/dates/edtf.ts';
import { type AddressOf, documentAddress, permalink } from '../../addresses/links.ts';
import type { ArchiveDocument } from '../../content/document.ts';
import { openingOf } from '../../display/excerpt.ts';
import { segmentNumber, translator, wordsIn } from '../../display/i18n.ts';
import type { Locale } from '../../display/locale.ts';
import { type Row, shownIn } from '../../display/rows.ts';
import { rowLabel } from '../../display/speaker-label.ts';

/** A CSL item (citationstyles.org, CSL-JSON 1.0), as far as it is used here. Every export is made of it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  /**
   * Only a day, month or year that is known, or a season, which CSL numbers from 1 (spring) to 4 (winter). All else is
   * told in `note`.
   */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly season?: number };
  readonly publisher?: string;
  /** Left out where the site has no public address. */
  readonly URL?: string;
  readonly language: Locale;
  readonly note?: string;
}

/** Without the controls that only order text on the screen: a citation is plain text, in one line. */
const clean = (text: string): string =>
  text
    .replace(BIDI_CONTROLS, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();

/** EDTF numbers the seasons whose hemisphere is not said from 21 to 24; CSL has no other parts of a year. */
const [SPRING, WINTER] = [21, 24];

/** What CSL can say of an EDTF date; nothing where it would say something else. */
export function issuedOn(edtf: string): Pick<CslItem, 'issued'> {
  const date = dateOf(edtf);
  if (date?.form !== 'single') return {};
  const { point } = date;
  const plain = plainPoint(point);
  if (plain !== null) return { issued: { 'date-parts': [plain.split('-').map(Number)] } };
  const { part } = point;
  if (part === null || part < SPRING || part > WINTER) return {};
  return { issued: { 'date-parts': [[Number(point.first.slice(0, 4))]], season: part - SPRING + 1 } };
}

/** The same as `citation_publication_date` has it, `2025/08/19`; undefined where nothing can be said. */
export const publicationDate = ({ issued }: Pick<CslItem, 'issued'>): string | undefined =>
  issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('/');

const publisher = ({ fa }: ArchiveDocument): Pick<CslItem, 'publisher'> =>
  fa.provenance.publisher === null ? {} : { publisher: clean(fa.provenance.publisher) };

const located = (address: string | null): Pick<CslItem, 'URL'> => (address === null ? {} : { URL: address });

/** A document as a citable item. */
export function documentRecord(locale: Locale, document: ArchiveDocument, addressOf: AddressOf): CslItem {
  const { author } = document.fa.provenance;
  return {
    id: document.id,
    type: 'webpage',
    title: clean(wordsIn(locale, document.fa.title).words),
    ...(author !== null && { author: [{ literal: clean(author) }] }),
    ...publisher(document),
    ...located(addressOf(documentAddress(locale, document.id))),
    language: locale,
  };
}

/**
 * A statement as a citable item. What is not known is left out; what is only inferred or probable is said in `note`,
 * so that a list of references does not make it look certain.
 */
export function statementRecord(
  locale: Locale,
  document: ArchiveDocument,
  row: Row,
  addressOf: AddressOf,
): CslItem {
  const t = translator(locale);
  const { segment, occasion } = row;
  const { id } = segment.data;
  const label = rowLabel(locale, row);
  const date = occasion?.date ?? null;
  const words = date === null ? null : dateInOneLine(date.edtf, locale);
  const notes = [
    t('cite.note.statement', {
      n: segmentNumber(locale, id),
      title: wordsIn(locale, document.fa.title).words,
    }),
    ...(occasion === null ? [] : [wordsIn(locale, occasion.title).words]),
    words === null
      ? t('date.undated')
      : `${words}${date?.status === 'inferred' ? ` [${t('date.inferred')}]` : ''}`,
    ...(label.isUnknown ? [label.words] : label.isProbable ? [t('cite.note.probable')] : []),
    ...(label.note === null ? [] : [label.note]),
  ];
  return {
    id: `${document.id}-${id}`,
    type: 'webpage',
    title: clean(openingOf(shownIn(locale, segment).marked)),
    ...(!label.isUnknown && { author: [{ literal: clean(label.words) }] }),
    ...(date !== null && issuedOn(date.edtf)),
    ...publisher(document),
    ...located(addressOf(permalink(locale, document.id, id))),
    language: locale,
    note: clean(`${notes.join(t('cite.note.separator'))}`),
  };
}
