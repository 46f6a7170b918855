import { dateInBothCalendars } from '../../../text/dates/calendar.ts';
import { permalink, publicAddress } from '../../addresses/links.ts';
import type { ArchiveDocument } from '../../content/document.ts';
import { segmentNumber, translator, wordsIn } from '../../display/i18n.ts';
import type { Locale } from '../../display/locale.ts';
import type { Row } from '../../display/rows.ts';

/** A statement's citation in words: speaker, document, occasion, date in both calendars, number, permalink. */
export function citationOf(
  locale: Locale,
  document: ArchiveDocument,
  row: Row,
  site: URL | undefined,
): string {
  const t = translator(locale);
  const { id, attribution } = row.segment.data;
  const date = row.occasion?.date ? dateInBothCalendars(row.occasion.date.edtf, locale) : null;
  const name = row.speaker === null ? t('speaker.unknown') : wordsIn(locale, row.speaker.name).words;
  return t('cite.statement', {
    speaker: row.speaker !== null && !attribution.certain ? `${t('speaker.probably')} ${name}` : name,
    title: wordsIn(locale, document.fa.title).words,
    occasion: row.occasion === null ? t('occasion.unknown') : wordsIn(locale, row.occasion.title).words,
    date: date === null ? t('date.undated') : `${date.own} (${date.other})`,
    n: segmentNumber(locale, id),
    url: publicAddress(site, permalink(locale, document.id, id)),
  });
}
