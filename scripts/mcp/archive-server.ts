import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { LANGUAGES } from '../../src/text/direction.ts';
import { Misuse } from '../diagnostics/index.ts';
import type { ArchiveTools } from './archive-tools.ts';

/** What assistants are told of the archive before they ask it anything. */
const INSTRUCTIONS = [
  'An archive of public statements in Persian, with English translations where there are some.',
  'Quote the exact words that an answer gives, and name the permalink with each quotation; do not paraphrase as if it were a quotation.',
  'Only `said` with mode "direct" are the speaker’s own words; "indirect" is how a reporter tells them.',
  'Where `certain` is false, say that the attribution is only probable. Null means that the archive does not know: never fill it in.',
  'The Persian text is authoritative; translations are the archive’s own.',
].join(' ');

const lang = z.enum(LANGUAGES).default('fa').describe('the reader’s language; both languages are searched');
const statementId = z.string().describe('a document and a segment: visit#s6');
const limit = z.int().min(1).max(50).default(10);

/** The answer to one call: as JSON, both for programs and for readers of text. A misuse is said, and ends nothing. */
async function answer(work: () => unknown) {
  try {
    return { content: [{ type: 'text' as const, text: JSON.stringify(await work(), null, 1) }] };
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    return { content: [{ type: 'text' as const, text: error.message }], isError: true };
  }
}

/** A server of the Model Context Protocol over one archive: it reads, and changes nothing. */
export function archiveServer(
  tools: ArchiveTools,
  { name, version }: { name: string; version: string },
): McpServer {
  const server = new McpServer({ name, version }, { instructions: INSTRUCTIONS });
  const annotations = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(
    'search',
    {
      description:
        'Finds statements by words (phrases in quotation marks, -word, OR) and filters. Without words, lists all that the filters leave, by date.',
      inputSchema: z.object({
        query: z.string().default(''),
        lang,
        speaker: z.string().optional().describe('a speaker’s id'),
        document: z.string().optional().describe('a document’s id'),
        year: z
          .string()
          .optional()
          .describe(
            'a year or date of either calendar (2025, 1404, 2025-08-19), or from one to another (1403-1405, 2025-)',
          ),
        sort: z.enum(['relevance', 'date', 'oldest']).default('relevance'),
        limit,
      }),
      annotations,
    },
    (asked) => answer(() => tools.search(asked)),
  );
  server.registerTool(
    'statement',
    {
      description: 'One statement by its id: exact words, who says them, when, and where it can be read.',
      inputSchema: z.object({ id: statementId }),
      annotations,
    },
    ({ id }) => answer(() => tools.statement(id)),
  );
  server.registerTool(
    'speaker',
    {
      description: 'A speaker by id or exact name, with roles and statements, the latest first.',
      inputSchema: z.object({ speaker: z.string(), limit }),
      annotations,
    },
    ({ speaker, limit: most }) => answer(() => tools.speaker(speaker, most)),
  );
  server.registerTool(
    'cite',
    {
      description: 'The reference to a statement: its exact words, its permalink, and a CSL-JSON item.',
      inputSchema: z.object({ id: statementId, lang }),
      annotations,
    },
    ({ id, lang: own }) => answer(() => tools.cite(id, own)),
  );
  return server;
}
