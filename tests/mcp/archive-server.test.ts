import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexSite } from '../../scripts/search/index-site.ts';
import { newFolder, remove } from '../disk.ts';
import { PROJECT } from '../pipeline.ts';

interface Reply {
  readonly id: number;
  readonly result: Record<string, unknown> & {
    readonly tools?: readonly { readonly name: string }[];
    readonly instructions?: string;
    readonly content?: readonly { readonly text: string }[];
    readonly isError?: boolean;
  };
}

let dist: string;
let server: ChildProcessWithoutNullStreams;
const waiting = new Map<number, (reply: Reply) => void>();
let last = 0;

/** Asks the server, as an assistant's program does: a line of JSON there, a line back. */
function ask(method: string, params: object): Promise<Reply['result']> {
  last += 1;
  const id = last;
  const { promise, resolve } = Promise.withResolvers<Reply>();
  waiting.set(id, resolve);
  server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
  return promise.then(({ result }) => result);
}

async function call(name: string, given: object) {
  const { content = [], isError = false } = await ask('tools/call', { name, arguments: given });
  const text = content[0]?.text ?? '';
  return isError ? { isError, text } : JSON.parse(text);
}

let greeting: Reply['result'];

beforeAll(async () => {
  dist = newFolder();
  await cp('tests/fixtures/search', dist, { recursive: true });
  await indexSite(dist);
  server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/commands/mcp.ts', dist],
    { cwd: PROJECT, env: { ...process.env, SITE: 'https://example.org/archive' } },
  );
  createInterface({ input: server.stdout }).on('line', (line) => {
    const reply = JSON.parse(line) as Reply;
    waiting.get(reply.id)?.(reply);
  });
  const clientInfo = { name: 'test', version: '1' };
  greeting = await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo });
  server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`);
});
afterAll(() => {
  server.kill();
  remove(dist);
});

describe('an assistant', () => {
  test('is told to quote, and what it can ask', async () => {
    expect(greeting.instructions).toContain('Quote the exact words');
    const { tools = [] } = await ask('tools/list', {});
    expect(tools.map(({ name }) => name).sort()).toEqual(['cite', 'search', 'speaker', 'statement']);
  });

  test('finds a statement, with its exact words and its permalink', async () => {
    const { statements } = await call('search', { query: 'tractors', lang: 'en' });
    const [first] = statements;
    expect(first.id).toBe('visit#s7');
    expect(first.permalink.en).toBe('https://example.org/archive/en/documents/visit/#s7');
    for (const { words } of first.said) expect(first.text.fa).toContain(words);
  });

  test('gets one statement by its id, and a speaker by id and by name', async () => {
    const { statement } = await call('statement', { id: 'visit#s7' });
    expect(statement.id).toBe('visit#s7');
    const { id, name } = statement.speaker;
    const byId = await call('speaker', { speaker: id });
    expect(byId.statements.map((one: { id: string }) => one.id)).toContain('visit#s7');
    expect((await call('speaker', { speaker: name.fa })).id).toBe(id);
  });

  test('gets no reference where the site has no citation files, but the words and where they are', async () => {
    const { csl, statement } = await call('cite', { id: 'visit#s7', lang: 'en' });
    expect(csl).toBeNull();
    expect(statement.permalink.fa).toContain('#s7');
  });

  test.each([
    ['statement', { id: 'visit' }, 'such as visit#s6'],
    ['statement', { id: 'visit#s999' }, 'no such statement'],
    ['speaker', { speaker: 'nobody' }, 'nobody in the archive'],
  ])('is told plainly what is not there: %s %o', async (tool, given, words) => {
    const { isError, text } = await call(tool, given);
    expect(isError).toBe(true);
    expect(text).toContain(words);
  });
});
