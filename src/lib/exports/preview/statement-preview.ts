import { join } from 'node:path';
import { dateInBothCalendars } from '../../../text/dates/calendar.ts';
import { isBuilt } from '../../addresses/built-layers.ts';
import { statementAddress } from '../../addresses/links.ts';
import { ROOT } from '../../content/archive-root.ts';
import { textOf } from '../../content/content-tree.ts';
import { translator, wordsIn } from '../../display/i18n.ts';
import type { Locale } from '../../display/locale.ts';
import { type Row, shownIn } from '../../display/rows.ts';
import { rowLabel } from '../../display/speaker-label.ts';
import type { Preview } from './preview-image.ts';

/** The folder where made images are kept between builds. */
export const previewCache = (): string => join(ROOT, '.cache/previews');

/** False where `PREVIEWS=none`: then every page has its language's general image, and none is made for a statement. */
export const hasStatementPreviews = (): boolean => process.env.PREVIEWS !== 'none';

/** The address of the general image of a language. */
const generalPreview = (locale: Locale): string => `/preview-${locale}.png`;

/** The address of a statement's image; of the general one where it has none. */
export const previewAddress = (locale: Locale, document: string, segment: string): string =>
  hasStatementPreviews() && isBuilt('previews', document)
    ? `${statementAddress(locale, document, segment)}preview.png`
    : generalPreview(locale);

/** What a statement's image says: the speech itself where there is any, else all its words. */
export function statementPreview(locale: Locale, row: Row): Preview {
  const t = translator(locale);
  const { segment, occasion } = row;
  const { lang, marked } = shownIn(locale, segment);
  const speech = marked.filter((node) => node.type === 'speech');
  const date = occasion?.date ? dateInBothCalendars(occasion.date.edtf, locale) : null;
  return {
    locale,
    heading: rowLabel(locale, row).full,
    text: speech.length === 0 ? textOf(marked) : speech.map((node) => textOf([node])).join(' … '),
    lang,
    context: [
      ...(occasion === null ? [] : [wordsIn(locale, occasion.title).words]),
      date === null ? t('date.undated') : date.own,
    ].join(' · '),
    site: t('site.signature'),
  };
}

/** The general image of a language. */
export function sitePreview(locale: Locale): Preview {
  const t = translator(locale);
  return {
    locale,
    heading: t('site.name'),
    text: `${t('site.intro.what')} ${t('site.intro.how')}`,
    lang: locale,
    context: '',
    site: t('site.tagline'),
  };
}
