import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import {
  actRequest,
  beginRequest,
  newTextRequest,
  publishRequest,
} from '../../../src/schemas/desk/desk-acts.ts';
import { refusalInPersian } from '../../diagnostics/index.ts';
import { begin } from '../archive/begin-repository.ts';
import type { DeskArchive } from '../archive/desk-archive.ts';
import { changesOf, commit } from '../archive/publish.ts';
import { DESK_SECURITY, deskPage } from './desk-page.ts';
import { refusalOf } from './guard.ts';

/** So much an editor may send: a text of the largest size, in base64. Bytes. */
const MOST = 24 * 2 ** 20;

/** The body of a request as JSON; undefined where it is none, or too long. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > MOST) return undefined;
    parts.push(part as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

const headers = (type: string): Record<string, string> => ({
  'content-type': `${type}; charset=utf-8`,
  'cache-control': 'no-store',
  'content-security-policy': DESK_SECURITY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

function answer(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, headers('application/json'));
  response.end(JSON.stringify(value));
}

/** A request that is not what its schema asks for, in words: the page shows them beside the form. */
const unread = ({ issues }: z.ZodError): unknown => ({
  refused: {
    hindrance: 'form',
    words: issues.map(({ path, message }) => {
      const field = path.join('.');
      return { fa: `${field}: ${refusalInPersian(message)}`, en: `${field}: ${message}` };
    }),
  },
});

/** What is done at an address of the desk, with what was sent. */
type Doing = (archive: DeskArchive, sent: unknown, query: URLSearchParams) => unknown;

const reading =
  <T>(schema: z.ZodType<T>, work: (archive: DeskArchive, request: T) => unknown): Doing =>
  (archive, sent) => {
    const { success, data, error } = schema.safeParse(sent);
    return success ? work(archive, data) : unread(error);
  };

const documentOf = (query: URLSearchParams): string => query.get('document') ?? '';

/** Method and path → what is done. */
const DOINGS: Readonly<Record<string, Doing>> = {
  'GET /desk/view/': (archive, _, query) => {
    archive.refresh();
    return { view: archive.view(query.get('document')) };
  },
  'POST /desk/act/': reading(actRequest, (archive, { document, act }) => {
    archive.refresh();
    return archive.act(document, act);
  }),
  'POST /desk/undo/': (archive, _, query) => archive.undo(documentOf(query)),
  'POST /desk/text/': reading(newTextRequest, (archive, request) => archive.add(request)),
  'GET /desk/changes/': (archive) => changesOf(archive.root),
  'POST /desk/repository/': reading(beginRequest, (archive, request) => begin(archive.root, request)),
  'POST /desk/publish/': reading(publishRequest, (archive, request) => commit(archive.root, request)),
};

/** Answers requests to `/desk/…`. Returns false where the address is none of the desk's. */
export async function answerDesk(
  archive: DeskArchive,
  token: string,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (!/^\/desk(?:\/|$)/.test(url.pathname)) return false;
  const header = (name: string): string | undefined => request.headers[name]?.toString();
  const refusal = refusalOf(
    {
      method: request.method ?? '',
      host: request.headers.host,
      origin: header('origin'),
      site: header('sec-fetch-site'),
      contentType: header('content-type'),
      token: header('x-desk-token') ?? url.searchParams.get('token') ?? undefined,
    },
    { port: request.socket.localPort ?? 0, token },
  );
  if (refusal !== undefined) {
    answer(response, 403, { refused: { hindrance: refusal } });
    return true;
  }
  if (url.pathname === '/desk/') {
    response.writeHead(200, headers('text/html'));
    response.end(deskPage(url.searchParams.get('lang') === 'en' ? 'en' : 'fa'));
    return true;
  }
  const doing = DOINGS[`${request.method} ${url.pathname}`];
  if (doing === undefined) answer(response, 404, { refused: { hindrance: 'address' } });
  else
    answer(
      response,
      200,
      doing(archive, request.method === 'POST' ? await bodyOf(request) : undefined, url.searchParams),
    );
  return true;
}
