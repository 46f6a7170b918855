import {
  type AddressOf,
  documentAddress,
  permalink,
  speakerAddress,
  statementAddress,
} from '../addresses/links.ts';
import { textOf } from '../content/content-tree.ts';
import type { ArchiveDocument } from '../content/document.ts';
import { wordsIn } from '../display/i18n.ts';
import { type Locale, otherLocale } from '../display/locale.ts';
import { type Row, shownIn } from '../display/rows.ts';
import { rowLabel } from '../display/speaker-label.ts';

const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

const sameAs = ({ wikidata }: { readonly wikidata?: string | undefined }): { sameAs?: string } =>
  wikidata === undefined ? {} : { sameAs: `http://www.wikidata.org/entity/${wikidata}` };

/**
 * A statement as schema.org linked data: a Quotation in a NewsArticle. Names nobody where the speaker is unknown or
 * only probable, and gives no date of publication, which the received texts do not tell.
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
    speaker === null || label.isProbable
      ? {}
      : {
          creator: {
            '@type': 'Person',
            name: label.words,
            url: addressOf(speakerAddress(locale, speaker.id)),
            ...sameAs(speaker),
          },
        };
  const otherText = locale === 'en' && lang === 'en' ? 'translationOfWork' : 'workTranslation';
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': addressOf(permalink(locale, document.id, id)),
    url: addressOf(statementAddress(locale, document.id, id)),
    text: textOf(marked),
    inLanguage: lang,
    ...person,
    ...(date !== null && (PLAIN.test(date) ? { dateCreated: date } : { temporalCoverage: date })),
    ...(place !== undefined && {
      locationCreated: { '@type': 'Place', name: wordsIn(locale, place.name).words, ...sameAs(place) },
    }),
    ...(segment.marked.en !== null && {
      [otherText]: { '@id': addressOf(permalink(otherLocale(locale), document.id, id)) },
    }),
    isPartOf: {
      '@type': 'NewsArticle',
      headline: wordsIn(locale, document.fa.title).words,
      url: addressOf(documentAddress(locale, document.id)),
      inLanguage: lang,
      ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    },
  };
}
