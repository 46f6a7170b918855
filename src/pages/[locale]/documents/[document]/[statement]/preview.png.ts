import type { APIRoute } from 'astro';
import { openDocument } from '../../../../../lib/archive.ts';
import { type StatementFilePath, statementFilePaths } from '../../../../../lib/former.ts';
import { previewImage } from '../../../../../lib/preview/image.ts';
import { hasStatementPreviews, PREVIEW_CACHE, statementPreview } from '../../../../../lib/preview/of.ts';
import { rowOf } from '../../../../../lib/reading.ts';

export const getStaticPaths = async () => (hasStatementPreviews() ? [...(await statementFilePaths())] : []);

/** The image that a link to a statement is shown with. */
export const GET: APIRoute<StatementFilePath['props'], StatementFilePath['params']> = async ({
  params,
  props,
}) => {
  const row = rowOf(openDocument(props.entry), props.segment);
  return new Response(
    new Uint8Array(await previewImage(statementPreview(params.locale, row), PREVIEW_CACHE)),
  );
};
