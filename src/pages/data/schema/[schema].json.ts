import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { PUBLISHED } from '../../../schemas/data.ts';

type Name = keyof typeof PUBLISHED;

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(PUBLISHED).map((schema) => ({ params: { schema } }));

/** The JSON Schema (2020-12) of one kind of data file, derived from the schema that the site itself is built with. */
export const GET: APIRoute<Record<string, never>, { schema: Name }> = ({ params, locals: { addressOf } }) => {
  const { schema, title } = PUBLISHED[params.schema];
  const { $schema, ...rest } = z.toJSONSchema(schema);
  const $id = addressOf(`/data/schema/${params.schema}.json`);
  return new Response(
    `${JSON.stringify({ $schema, ...($id !== null && { $id }), title, ...rest }, null, 1)}\n`,
  );
};
