import type { APIRoute } from 'astro';
import { openDocument } from '../../../../../lib/archive.ts';
import { type StatementPath, statementPaths } from '../../../../../lib/paths.ts';
import { previewImage } from '../../../../../lib/preview/image.ts';
import { hasStatementPreviews, PREVIEW_CACHE, statementPreview } from '../../../../../lib/preview/of.ts';
import { rowOf } from '../../../../../lib/reading.ts';

export const getStaticPaths = async () => (hasStatementPreviews() ? statementPaths() : []);

/** The image that a link to a statement is shown with. */
export const GET: APIRoute<StatementPath['props'], StatementPath['params']> = async ({ params, props }) => {
  const row = rowOf(openDocument(props.entry), params.statement);
  return new Response(
    new Uint8Array(await previewImage(statementPreview(params.locale, row), PREVIEW_CACHE)),
  );
};
