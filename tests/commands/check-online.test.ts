import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFolder, remove, writeIn } from '../disk.ts';
import { PROJECT } from '../pipeline.ts';

let root: string;
let server: Server;
let asked: string[];
beforeEach(async () => {
  root = newFolder();
  asked = [];
  server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    response.writeHead(url === '/there' ? 200 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  writeIn(root, 'seeds/report.txt', 'گزارش روز\nعلی باقری گفت: سد تازه ساخته می‌شود.\n');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  remove(root);
});

const from = (url: string): void => writeIn(root, 'seeds/report.yaml', `provenance: { url: ${url} }\n`);
const host = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const check = (...args: string[]) =>
  new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, ['scripts/commands/check.ts', ...args], {
      cwd: PROJECT,
      env: { ...process.env, ARCHIVE: root },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part) => (out += String(part)));
    child.stderr.on('data', (part) => (err += String(part)));
    child.once('exit', (status) => resolve({ status, out, err }));
  });

test('links are asked for with --online, and without it never', async () => {
  from(`${host()}/gone`);
  const without = await check();
  expect([without.out.includes('GA120'), asked]).toEqual([false, []]);
  const online = await check('--online');
  expect(online.out).toContain('warning GA120 The host of http://127.0.0.1');
  expect(online.err).toContain('Asked for 1 address that texts were taken from.');
  expect(asked).toEqual(['HEAD /gone', 'GET /gone']);
});

test('that this computer is offline is said, also to programs, and the rest is looked at', async () => {
  from('http://goftar.invalid/page');
  const { status, out, err } = await check('--online');
  expect([status, err]).toEqual([0, expect.stringContaining('This computer seems to be offline.')]);
  expect(out).toContain('GA113');
  expect(out).not.toContain('GA122');
  const asData = await check('--online', '--json');
  expect(asData.out).toContain('"links":{"asked":1,"isOffline":true}');
});
