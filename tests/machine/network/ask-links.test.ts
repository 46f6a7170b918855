import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askLinks } from '../../../scripts/machine/network/ask-links.ts';

/** What the host of a test says at a path; by method where the two differ. */
type Page = { readonly status: number; readonly location?: string };
let pages: Record<string, Page>;
/** Every request in the order in which it came: `HEAD /there`. */
let asked: string[];
let agents: Set<string | undefined>;
let [now, most] = [0, 0];
let server: Server;
let host: string;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '' } = request;
  asked.push(`${method} ${url}`);
  agents.add(request.headers['user-agent']);
  const page = pages[`${method} ${url}`] ?? pages[url];
  now += 1;
  most = Math.max(most, now);
  response.on('close', () => {
    now -= 1;
  });
  if (page === undefined) return;
  const { status, location } = page;
  setTimeout(() => {
    response.writeHead(status, location === undefined ? {} : { location });
    response.end();
  }, 5);
}

beforeEach(async () => {
  [pages, asked, agents, now, most] = [{}, [], new Set(), 0, 0];
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const ASKING = { patience: 2000, pause: 0, agent: 'goftar/test' };
async function stateOf(path: string, asking = ASKING) {
  return (await askLinks([host + path], asking)).get(host + path);
}

test('a page that is there is asked for with HEAD alone, and the host is told who asks', async () => {
  pages = { '/there': { status: 200 } };
  expect(await stateOf('/there')).toEqual({ is: 'there' });
  expect(asked).toEqual(['HEAD /there']);
  expect([...agents]).toEqual(['goftar/test']);
});

test('a host that does not know HEAD is asked with GET', async () => {
  pages = { 'HEAD /page': { status: 405 }, 'GET /page': { status: 200 } };
  expect(await stateOf('/page')).toEqual({ is: 'there' });
  expect(asked).toEqual(['HEAD /page', 'GET /page']);
});

test('a page is gone where GET says so, too', async () => {
  pages = {
    '/no': { status: 404 },
    '/never': { status: 410 },
    'HEAD /odd': { status: 404 },
    'GET /odd': { status: 200 },
  };
  expect(await stateOf('/no')).toEqual({ is: 'gone', status: 404 });
  expect(await stateOf('/never')).toEqual({ is: 'gone', status: 410 });
  expect(await stateOf('/odd')).toEqual({ is: 'there' });
});

test('a page has moved as far as its host says that it is for good', async () => {
  pages = {
    '/a': { status: 301, location: '/b' },
    '/b': { status: 308, location: `${host}/c?x=1` },
    '/c?x=1': { status: 302, location: '/today' },
    '/today': { status: 200 },
    '/busy': { status: 302, location: '/a' },
  };
  expect(await stateOf('/a#top')).toEqual({ is: 'moved', to: `${host}/c?x=1#top` });
  expect(await stateOf('/busy')).toEqual({ is: 'there' });
});

test('a page that leads to one that is gone is gone', async () => {
  pages = { '/old': { status: 301, location: '/new' }, '/new': { status: 404 } };
  expect(await stateOf('/old')).toEqual({ is: 'gone', status: 404 });
});

test('a page that leads to the front page of a host is not called moved', async () => {
  pages = { '/news/12': { status: 301, location: '/' }, '/': { status: 200 } };
  expect(await stateOf('/news/12')).toEqual({ is: 'led to the front page', to: `${host}/` });
  expect(await stateOf('/')).toEqual({ is: 'there' });
});

test('a circle, a host that is not well, one that lets nobody in and one that leads out of the web are not reached', async () => {
  pages = {
    '/round': { status: 301, location: '/round' },
    '/ill': { status: 503 },
    '/closed': { status: 403 },
    '/often': { status: 429 },
    '/out': { status: 302, location: 'file:///etc/passwd' },
    '/nowhere': { status: 302 },
  };
  for (const [path, why] of [
    ['/round', /more than 20 times/],
    ['/ill', /503/],
    ['/closed', /403/],
    ['/often', /left alone/],
    ['/out', /without saying where/],
    ['/nowhere', /without saying where/],
  ] as const)
    expect(await stateOf(path)).toEqual({ is: 'unreachable', why: expect.stringMatching(why) });
});

test('a host that does not answer is given up after a time', async () => {
  expect(await stateOf('/silent', { ...ASKING, patience: 100 })).toEqual({
    is: 'unreachable',
    why: 'no answer in time',
  });
});

test('a port that nobody listens on is not reached, and a name that nobody has is without a host', async () => {
  server.close();
  server.closeAllConnections();
  expect(await stateOf('/')).toEqual({ is: 'unreachable', why: 'ECONNREFUSED' });
  const nobody = 'http://goftar.invalid/page';
  expect((await askLinks([nobody], ASKING)).get(nobody)).toEqual({ is: 'without a host' });
});

test('one host is asked for one thing at a time, with a pause, and for each address once', async () => {
  pages = Object.fromEntries([1, 2, 3, 4].map((n) => [`/${n}`, { status: 200 }]));
  const urls = [1, 2, 3, 4, 1, 2].map((n) => `${host}/${n}`);
  const before = performance.now();
  const states = await askLinks(urls, { ...ASKING, pause: 40 });
  expect(performance.now() - before).toBeGreaterThan(3 * 40 - 5);
  expect(asked).toEqual(['HEAD /1', 'HEAD /2', 'HEAD /3', 'HEAD /4']);
  expect(most).toBe(1);
  expect([...states.keys()]).toEqual(urls.slice(0, 4));
});
