import type { APIRoute } from 'astro';
import type { StatementFilePath } from '../../../../../lib/addresses/former-addresses.ts';
import { statementFilePaths } from '../../../../../lib/addresses/paths.ts';
import { openDocument } from '../../../../../lib/content/archive.ts';
import { rowOf } from '../../../../../lib/display/rows.ts';
import { previewImage } from '../../../../../lib/exports/preview/preview-image.ts';
import {
  hasStatementPreviews,
  previewCache,
  statementPreview,
} from '../../../../../lib/exports/preview/statement-preview.ts';
import { onlyChanged } from '../../../../../lib/keeping/kept-pages.ts';
import { ofStatementFile } from '../../../../../lib/keeping/page-keys.ts';

export const getStaticPaths = onlyChanged(
  async () => (hasStatementPreviews() ? await statementFilePaths() : []),
  ofStatementFile('preview.png'),
);

/** The image that a link to a statement is shown with. */
export const GET: APIRoute<StatementFilePath['props'], StatementFilePath['params']> = async ({
  params,
  props,
}) => {
  const row = rowOf(openDocument(props.entry), props.segment);
  return new Response(
    new Uint8Array(await previewImage(statementPreview(params.locale, row), previewCache())),
  );
};
