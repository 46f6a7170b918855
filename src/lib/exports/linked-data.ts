import { dateInWords } from '../../text/dates/calendar.ts';
import { dateOf, plainPoint } from '../../text/dates/edtf.ts';
import { statementLink } from '../addresses/built-layers.ts';
import { type AddressOf, documentAddress, permalink, speakerAddress } from '../addresses/links.ts';
import { textOf } from '../content/content-tree.ts';
import type { ArchiveDocument } from '../content/document.ts';
import { hasSpeakerPage } from '../content/statements.ts';
import { wordsIn } from '../display/i18n.ts';
import { type Locale, otherLocale } from '../display/locale.ts';
import { type Row, shownIn } from '../display/rows.ts';
import { rowLabel } from '../display/speaker-label.ts';

/**
 * An EDTF date as schema.org can say it: a day, month or year as `dateCreated`; an interval of them (open with `..`), and
 * a part of a year that has days, as `temporalCoverage` in the form of ISO 8601; all else there in words.
 */
export function datedOn(
  edtf: string,
  locale: Locale,
): { dateCreated: string } | { temporalCoverage: string } {
  const inWords = { temporalCoverage: dateInWords(edtf, locale, 'gregorian') ?? edtf };
  const date = dateOf(edtf);
  if (date === null) return inWords;
  if (date.form === 'single') {
    const { point, first, last } = date;
    const plain = plainPoint(point);
    if (plain !== null) return { dateCreated: plain };
    const hasDays = point.part !== null && point.precision !== 'season';
    return hasDays ? { temporalCoverage: `${first}/${last}` } : inWords;
  }
  const [from, to] = [date.start, date.end].map((end) => (end === 'open' ? '..' : plainPoint(end)));
  return from == null || to == null ? inWords : { temporalCoverage: `${from}/${to}` };
}

/** An address under its key; nothing where the site has no public address. */
const at = <Key extends string>(key: Key, address: string | null): Partial<Record<Key, string>> =>
  address === null ? {} : ({ [key]: address } as Record<Key, string>);

const sameAs = ({ wikidata }: { readonly wikidata?: string | undefined }): { sameAs?: string } =>
  wikidata === undefined ? {} : { sameAs: `http://www.wikidata.org/entity/${wikidata}` };

/**
 * A statement as schema.org linked data: a Quotation in a NewsArticle. Names nobody where the speaker is unknown,
 * unnamed or only probable, and gives no date of publication, which the received texts do not tell.
 */
export function quotationOf(
  locale: Locale,
  document: ArchiveDocument,
  row: Row,
  addressOf: AddressOf,
): Record<string, unknown> {
  const { segment, speaker, occasion } = row;
  const { id } = segment.data;
  const label = rowLabel(locale, row);
  const { lang, marked } = shownIn(locale, segment);
  const date = occasion?.date?.edtf ?? null;
  const place = document.fa.places.find((candidate) => candidate.id === occasion?.place);
  const { publisher } = document.fa.provenance;
  const person =
    speaker === null || label.isProbable || speaker.kind === 'unnamed'
      ? {}
      : {
          creator: {
            '@type': speaker.kind === 'organisation' ? 'Organization' : 'Person',
            name: label.words,
            ...(hasSpeakerPage(speaker) && at('url', addressOf(speakerAddress(locale, speaker.id)))),
            ...sameAs(speaker),
          },
        };
  const otherText = locale === 'en' && lang === 'en' ? 'translationOfWork' : 'workTranslation';
  const translation = addressOf(permalink(otherLocale(locale), document.id, id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    ...at('@id', addressOf(permalink(locale, document.id, id))),
    ...at('url', addressOf(statementLink(locale, document.id, id))),
    text: textOf(marked),
    inLanguage: lang,
    ...person,
    ...(date !== null && datedOn(date, locale)),
    ...(place !== undefined && {
      locationCreated: { '@type': 'Place', name: wordsIn(locale, place.name).words, ...sameAs(place) },
    }),
    ...(segment.marked.en !== null && translation !== null && { [otherText]: { '@id': translation } }),
    isPartOf: {
      '@type': 'NewsArticle',
      headline: wordsIn(locale, document.fa.title).words,
      ...at('url', addressOf(documentAddress(locale, document.id))),
      inLanguage: lang,
      ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    },
  };
}
