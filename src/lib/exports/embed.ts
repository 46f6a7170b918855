import { escapeAttribute, escapeText } from 'entities/escape';
import { dateInBothCalendars } from '../../text/dates/calendar.ts';
import { type AddressOf, permalink } from '../addresses/links.ts';
import { textOf } from '../content/content-tree.ts';
import type { ArchiveDocument } from '../content/document.ts';
import { translator, wordsIn } from '../display/i18n.ts';
import { LOCALES, type Locale } from '../display/locale.ts';
import { type Row, shownIn } from '../display/rows.ts';
import { rowLabel } from '../display/speaker-label.ts';

/** Its own colours and font, so that it is legible in any page, light or dark; it loads nothing. */
const STYLE =
  'margin:1em 0;padding:.75em 1.1em;border-inline-start:4px solid #8a2f22;background:#faf6ed;color:#221e19;' +
  'font-family:Vazirmatn,Tahoma,Georgia,sans-serif;line-height:1.8;text-align:start';

/**
 * A statement as HTML for another page: its words, who said them when, and the link. It is a quotation, not a frame:
 * it asks this site for nothing, and the words stay where they are quoted. Without a public address it has no link.
 */
export function embedOf(locale: Locale, document: ArchiveDocument, row: Row, addressOf: AddressOf): string {
  const t = translator(locale);
  const { segment, occasion } = row;
  const { lang, marked } = shownIn(locale, segment);
  const address = addressOf(permalink(locale, document.id, segment.data.id));
  const url = address === null ? null : escapeAttribute(address);
  const date = occasion?.date ? dateInBothCalendars(occasion.date.edtf, locale) : null;
  const facts = [
    rowLabel(locale, row).full,
    ...(occasion === null ? [] : [wordsIn(locale, occasion.title).words]),
    date === null ? t('date.undated') : date.own,
  ];
  const name = escapeText(t('site.name'));
  const site = url === null ? name : `<a href="${url}" style="color:#8a2f22">${name}</a>`;
  const inner = lang === locale ? '' : ` lang="${lang}" dir="${LOCALES[lang].dir}"`;
  return (
    `<blockquote lang="${locale}" dir="${LOCALES[locale].dir}" ${url === null ? '' : `cite="${url}" `}style="${STYLE}">` +
    `<p${inner} style="margin:0">${escapeText(textOf(marked))}</p>` +
    `<footer style="margin-top:.5em;font-size:.85em">— ${escapeText(facts.join(t('list.separator')))} · ` +
    `${site}</footer></blockquote>`
  );
}
