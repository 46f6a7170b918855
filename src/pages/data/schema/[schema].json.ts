import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { thisArchive } from '../../../lib/display/this-archive.ts';
import { PUBLISHED } from '../../../schemas/data.ts';
import { furtherOf, inLanguages } from '../../../schemas/languages/further-languages.ts';
import { EDITORS_FILE_NAMES, type EditorsFile, schemaText } from '../../../schemas/yaml-schemas.ts';

type Name = keyof typeof PUBLISHED | EditorsFile;

const isEditorsFile = (name: Name): name is EditorsFile => EDITORS_FILE_NAMES.some((one) => one === name);

export const getStaticPaths: GetStaticPaths = () =>
  [...Object.keys(PUBLISHED), ...EDITORS_FILE_NAMES].map((schema) => ({ params: { schema } }));

/** The JSON Schema of one kind of data file (2020-12), or of a file that editors write (draft 7), derived from the schema that the site itself is built with. */
export const GET: APIRoute<Record<string, never>, { schema: Name }> = ({ params, locals: { addressOf } }) => {
  const further = furtherOf(thisArchive().languages);
  if (isEditorsFile(params.schema)) return new Response(schemaText(params.schema, further));
  const { schema, title } = PUBLISHED[params.schema];
  const { $schema, ...rest } = z.toJSONSchema(inLanguages(schema as z.ZodType, further));
  const $id = addressOf(`/data/schema/${params.schema}.json`);
  return new Response(
    `${JSON.stringify({ $schema, ...($id !== null && { $id }), title, ...rest }, null, 1)}\n`,
  );
};
