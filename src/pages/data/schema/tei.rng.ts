import type { APIRoute } from 'astro';
import schema from '../../../schemas/tei.rng?raw';

/** The RELAX NG schema of the archive's TEI files: the part of TEI P5 that they use. */
export const GET: APIRoute = () => new Response(schema);
