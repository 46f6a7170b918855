import type { APIRoute } from 'astro';
import { thisArchive } from '../../../lib/display/this-archive.ts';
import { furtherOf } from '../../../schemas/languages/further-languages.ts';
import schema from '../../../schemas/tei.rng?raw';

/** Where the schema names the languages of texts, and those that the ids of translations end with. */
const LANGUAGES = '<value>fa</value><value>en</value>';
const ENDING = String.raw`(\.en)?`;

/** The RELAX NG schema of the archive's TEI files: the part of TEI P5 that they use, in the languages of the archive. */
export const GET: APIRoute = () => {
  const further = furtherOf(thisArchive().languages);
  if (further.length === 0) return new Response(schema);
  const values = further.map((code) => `<value>${code}</value>`).join('');
  return new Response(
    schema
      .replaceAll(LANGUAGES, LANGUAGES + values)
      .replaceAll(ENDING, String.raw`(\.(en|${further.join('|')}))?`),
  );
};
