import { connect } from 'node:http2';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type HostServer, serveAsHostsDo } from '../../scripts/benches/host-server.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

let dist: string;
let host: HostServer;
beforeEach(async () => {
  dist = newFolder();
  writeIn(dist, 'fa/index.html', '<p>گفتار</p>');
  host = await serveAsHostsDo(dist);
});
afterEach(() => {
  host.server.close();
  remove(dist);
});

/** What comes for a path over HTTP/2. */
function ask(path: string): Promise<{ status: number; type: string; body: Buffer }> {
  const session = connect(host.address, { rejectUnauthorized: false });
  return new Promise((resolve, reject) => {
    session.on('error', reject);
    const stream = session.request({ ':path': path });
    const pieces: Buffer[] = [];
    let [status, type] = [0, ''];
    stream.on('response', (headers) => {
      status = Number(headers[':status']);
      type = String(headers['content-type']);
    });
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => {
      session.close();
      resolve({ status, type, body: Buffer.concat(pieces) });
    });
  });
}

test('pages are served over HTTP/2, compressed, at the address of their folder', async () => {
  const { status, type, body } = await ask('/fa/');
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(gunzipSync(body).toString()).toBe('<p>گفتار</p>');
});

test('what is not there is 404', async () => {
  expect((await ask('/en/')).status).toBe(404);
});
