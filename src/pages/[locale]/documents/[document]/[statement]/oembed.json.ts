import type { APIRoute } from 'astro';
import type { StatementFilePath } from '../../../../../lib/addresses/former-addresses.ts';
import { speakerAddress } from '../../../../../lib/addresses/links.ts';
import { statementFilePaths } from '../../../../../lib/addresses/paths.ts';
import { openDocument } from '../../../../../lib/content/archive.ts';
import { hasSpeakerPage } from '../../../../../lib/content/statements.ts';
import { openingOf } from '../../../../../lib/display/excerpt.ts';
import { translator } from '../../../../../lib/display/i18n.ts';
import { rowOf, shownIn } from '../../../../../lib/display/rows.ts';
import { rowLabel } from '../../../../../lib/display/speaker-label.ts';
import { embedOf } from '../../../../../lib/exports/embed.ts';
import { SIZE } from '../../../../../lib/exports/preview/preview-image.ts';
import { previewAddress } from '../../../../../lib/exports/preview/statement-preview.ts';
import { onlyChanged } from '../../../../../lib/keeping/kept-pages.ts';
import { ofStatementFile } from '../../../../../lib/keeping/page-keys.ts';

export const getStaticPaths = onlyChanged(statementFilePaths, ofStatementFile('oembed.json'));

/** The statement for programs that show links as what they lead to (oEmbed 1.0, type rich). */
export const GET: APIRoute<StatementFilePath['props'], StatementFilePath['params']> = ({
  params,
  props,
  locals: { addressOf },
}) => {
  const { locale } = params;
  const { segment } = props;
  const document = openDocument(props.entry);
  const row = rowOf(document, segment);
  const { speaker } = row;
  const authorUrl = speaker === null ? null : addressOf(speakerAddress(locale, speaker.id));
  const provider = addressOf(`/${locale}/`);
  const thumbnail = addressOf(previewAddress(locale, document.id, segment));
  const answer = {
    version: '1.0',
    type: 'rich',
    title: openingOf(shownIn(locale, row.segment).marked),
    ...(speaker !== null && {
      author_name: rowLabel(locale, row).full,
      ...(authorUrl !== null && hasSpeakerPage(speaker) && { author_url: authorUrl }),
    }),
    provider_name: translator(locale)('site.name'),
    ...(provider !== null && { provider_url: provider }),
    ...(thumbnail !== null && {
      thumbnail_url: thumbnail,
      thumbnail_width: SIZE.width,
      thumbnail_height: SIZE.height,
    }),
    html: embedOf(locale, document, row, addressOf),
    width: 600,
    height: null,
  };
  return new Response(`${JSON.stringify(answer, null, 1)}\n`);
};
