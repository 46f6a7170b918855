import type { APIRoute } from 'astro';
import { openDocument } from '../../../../../lib/archive.ts';
import { embedOf } from '../../../../../lib/embed.ts';
import { type StatementFilePath, statementFilePaths } from '../../../../../lib/former.ts';
import { translator, wordsIn } from '../../../../../lib/i18n.ts';
import { publicAddress, speakerAddress } from '../../../../../lib/links.ts';
import { openingOf } from '../../../../../lib/opening.ts';
import { SIZE } from '../../../../../lib/preview/image.ts';
import { previewAddress } from '../../../../../lib/preview/of.ts';
import { rowOf, shownIn } from '../../../../../lib/reading.ts';

export const getStaticPaths = async () => [...(await statementFilePaths())];

/** The statement for programs that show links as what they lead to (oEmbed 1.0, type rich). */
export const GET: APIRoute<StatementFilePath['props'], StatementFilePath['params']> = ({
  params,
  props,
  site,
}) => {
  const { locale } = params;
  const { segment } = props;
  const document = openDocument(props.entry);
  const row = rowOf(document, segment);
  const addressOf = (path: string) => publicAddress(site, path);
  const { speaker } = row;
  const answer = {
    version: '1.0',
    type: 'rich',
    title: openingOf(shownIn(locale, row.segment).marked),
    ...(speaker !== null && {
      author_name: wordsIn(locale, speaker.name).words,
      author_url: addressOf(speakerAddress(locale, speaker.id)),
    }),
    provider_name: translator(locale)('site.name'),
    provider_url: addressOf(`/${locale}/`),
    thumbnail_url: addressOf(previewAddress(locale, document.id, segment)),
    thumbnail_width: SIZE.width,
    thumbnail_height: SIZE.height,
    html: embedOf(locale, document, row, addressOf),
    width: 600,
    height: null,
  };
  return new Response(`${JSON.stringify(answer, null, 1)}\n`);
};
