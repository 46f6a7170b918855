import { dateInOneLine } from '../../../text/dates/calendar.ts';
import { type AddressOf, permalink } from '../../addresses/links.ts';
import type { ArchiveDocument } from '../../content/document.ts';
import { segmentNumber, translator, wordsIn } from '../../display/i18n.ts';
import type { Locale } from '../../display/locale.ts';
import type { Row } from '../../display/rows.ts';
import { rowLabel } from '../../display/speaker-label.ts';

/**
 * A statement's citation in words: speaker, document, occasion, date in both calendars, number, and the permalink where
 * the site has a public address.
 */
export function citationOf(
  locale: Locale,
  document: ArchiveDocument,
  row: Row,
  addressOf: AddressOf,
): string {
  const t = translator(locale);
  const { id } = row.segment.data;
  const date = row.occasion?.date ? dateInOneLine(row.occasion.date.edtf, locale) : null;
  const url = addressOf(permalink(locale, document.id, id));
  const facts = {
    speaker: rowLabel(locale, row).full,
    title: wordsIn(locale, document.fa.title).words,
    occasion: row.occasion === null ? t('occasion.unknown') : wordsIn(locale, row.occasion.title).words,
    date: date ?? t('date.undated'),
    n: segmentNumber(locale, id),
  };
  return url === null ? t('cite.withoutAddress', facts) : t('cite.statement', { ...facts, url });
}
