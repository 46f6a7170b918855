import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { randomFrom } from '../../scripts/benches/synthetic/random.ts';
import { filesUnder } from '../../scripts/site/site-manifest.ts';
import type { OfflineManifest } from '../../src/schemas/offline.ts';
import { remove } from '../disk.ts';
import { PROJECT } from '../pipeline.ts';
import { Host } from './host.ts';
import { newVersion } from './new-version.ts';

/** Faults, and the seed of their order, place and time: the same ones in each run. */
const FAULTS = 40;
const SEED = 20_250_819;

const DIST = join(PROJECT, 'dist');
const versionOf = (dist: string): string =>
  (JSON.parse(readFileSync(join(dist, 'offline/manifest.json'), 'utf8')) as OfflineManifest).version;

/** What a fault may touch. */
interface Scene {
  readonly host: Host;
  readonly page: Page;
  readonly devtools: CDPSession;
  /** The version that the host had before, and that the device has. */
  readonly old: string;
  /** The pack, counted from the first that is asked for, at which the fault comes. */
  readonly at: number;
}

const button = (page: Page, action: string) => page.locator(`button[data-action=${action}-offline]`);
const html = (response: ServerResponse): true => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>Log in</title>');
  return true;
};

/** Calls `then` with each request from the given pack on; whatever it answers with true is answered. */
function fromPack({ host, at }: Scene, then: (path: string, response: ServerResponse) => boolean): void {
  let asked = 0;
  host.instead = (path, response) => {
    if (path.endsWith('.pack')) asked += 1;
    return asked > at && path.startsWith('/offline/') && then(path, response);
  };
}

/** Calls `then` with the bytes of the given pack, and of those after it. */
function bytesFrom({ host, at }: Scene, then: (body: Buffer) => Buffer): void {
  let asked = 0;
  host.onPack = (_, body) => {
    asked += 1;
    return asked > at ? then(body) : body;
  };
}

/** Does `then` once, when the given pack is asked for; that pack is held back until it is done. */
function whenAsked({ host, at }: Scene, then: () => Promise<unknown>): void {
  let asked = 0;
  host.onPack = async (_, body) => {
    asked += 1;
    if (asked === at + 1) await then().catch(() => {});
    return body;
  };
}

const flipped = (body: Buffer): Buffer => {
  const copy = Buffer.from(body);
  const place = Math.floor(copy.length / 2);
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
};

/** Every kind of fault; each prepares what will go wrong. */
const KINDS: Readonly<Record<string, (scene: Scene) => unknown>> = {
  'the connection is lost': (scene) =>
    fromPack(scene, (_, response) => {
      response.destroy();
      return true;
    }),
  'the host answers with an error': (scene) =>
    fromPack(scene, (_, response) => {
      response.statusCode = 503;
      response.end();
      return true;
    }),
  'a pack is missing': (scene) =>
    fromPack(scene, (path, response) => {
      if (!path.endsWith('.pack')) return false;
      response.statusCode = 404;
      response.end();
      return true;
    }),
  'a network wants a log-in': (scene) => fromPack(scene, (_, response) => html(response)),
  'a network wants a log-in from the beginning': ({ host }) => {
    host.instead = (path, response) => path.startsWith('/offline/') && html(response);
  },
  'the list of packs is cut off': ({ host }) => {
    host.instead = (path, response) => {
      if (path !== '/offline/manifest.json') return false;
      const text = readFileSync(join(host.dist, 'offline/manifest.json'), 'utf8');
      response.end(text.slice(0, text.length / 2));
      return true;
    };
  },
  'the list of packs is empty': ({ host }) => {
    host.instead = (path, response) => {
      if (path === '/offline/manifest.json') response.end('{"packs":[]}');
      return path === '/offline/manifest.json';
    };
  },
  'a byte is wrong each time': (scene) => bytesFrom(scene, flipped),
  'a pack is cut off': (scene) => bytesFrom(scene, (body) => body.subarray(0, body.length / 2)),
  'a pack is another of the same size': (scene) => bytesFrom(scene, (body) => Buffer.alloc(body.length)),
  'the page is closed': (scene) => whenAsked(scene, () => scene.page.close()),
  'the page is loaded again': (scene) => whenAsked(scene, () => scene.page.reload({ waitUntil: 'commit' })),
  'the reader pauses': (scene) => whenAsked(scene, () => button(scene.page, 'pause').click()),
  'the reader cancels': (scene) => whenAsked(scene, () => button(scene.page, 'cancel').click()),
  'another tab cancels': (scene) =>
    whenAsked(scene, async () => {
      const other = await scene.page.context().newPage();
      await other.goto(scene.page.url());
      await button(other, 'cancel').click();
      await other.close();
    }),
  'the device is full': async ({ host, page, devtools, at }) => {
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const quotaSize = usage + at * 6000;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize });
  },
  'the worker is stopped': (scene) =>
    whenAsked(scene, async () => {
      await scene.devtools.send('ServiceWorker.enable');
      await scene.devtools.send('ServiceWorker.stopAllWorkers');
    }),
  'the host goes back to the version of before': (scene) =>
    fromPack(scene, () => {
      scene.host.dist = scene.old;
      return false;
    }),
};

/** The hashes of some files by their path: those that differ between the versions, and some that do not. */
function filesOf(dist: string, paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, hash('sha256', readFileSync(join(dist, path)))]));
}

/** What the worker serves where there is no host. */
const served = (page: Page, paths: readonly string[]): Promise<Record<string, string>> =>
  page.evaluate(async (names) => {
    const hex = (bytes: ArrayBuffer): string =>
      Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const entries = names.map(async (name): Promise<[string, string]> => {
      const response = await fetch(new URL(`/${name}`, location.href)).catch(() => null);
      const bytes = response?.ok ? await response.arrayBuffer() : new ArrayBuffer(0);
      return [name, hex(await crypto.subtle.digest('SHA-256', bytes))];
    });
    return Object.fromEntries(await Promise.all(entries));
  }, paths);

/** What the page about keeping says once nothing is going on any more; it may be loaded again meanwhile. */
async function said(page: Page): Promise<string> {
  const area = page.locator('[data-offline-state]:not([hidden])');
  const look = (section: Element): Promise<string> =>
    new Promise((resolve) => {
      (function again() {
        const state = (section as HTMLElement).dataset.offlineState ?? '';
        const update = section.querySelector<HTMLElement>('[data-action=update-offline]');
        const hasButtons = section.querySelector('button:not([hidden])') !== null;
        if (state === 'downloading' || !hasButtons) setTimeout(again, 10);
        else resolve(state === 'kept' && update?.hidden === false ? 'kept, with a newer one' : state);
      })();
    });
  for (;;) {
    const state = await area.evaluate(look).catch((error: Error) => {
      if (/navigation|context/i.test(error.message) && !page.isClosed()) return null;
      throw error;
    });
    if (state !== null) return state;
  }
}

test('forty faults while a new version is fetched leave all of the old one or all of the new one, and it is told which', async ({
  browser,
}) => {
  const versions = [DIST, await newVersion(DIST, 'کشوری مهم در', 'کشوری بسیار مهم در')] as const;
  const host = new Host(DIST);
  const context = await browser.newContext();
  try {
    await host.start();
    const names = filesUnder(DIST).filter(
      (path) =>
        /\.(?:html|json|jsonl|js)$/.test(path) &&
        !/^(?:offline|search\/[0-9a-f]{12})\/|oembed|data\/manifest|^sw\.js/.test(path),
    );
    const [ofOld, ofNew] = versions.map((dist) => filesOf(dist, names));
    // Those that differ between the versions, and some that do not.
    const paths = names.filter((name, i) => ofOld?.[name] !== ofNew?.[name] || i % 20 === 0);
    const expected = versions.map((dist) => filesOf(dist, paths));
    expect(expected[0]).not.toEqual(expected[1]);
    const address = `${host.url}/en/offline/`;
    /** The page about keeping, opened anew. */
    const opened = async (page?: Page): Promise<Page> => {
      const open = page === undefined || page.isClosed() ? await context.newPage() : page;
      await open.goto(address);
      return open;
    };
    let page: Page = await opened();
    await button(page, 'keep').click();
    expect(await said(page)).toBe('kept');

    const random = randomFrom(SEED);
    const kinds = Object.entries(KINDS);
    /** Which version is on the device. */
    let has: 0 | 1 = 0;
    for (let number = 0; number < FAULTS; number += 1) {
      // Each kind comes twice at least, then at random.
      const [kind = '', prepare = () => {}] =
        kinds[number < kinds.length * 2 ? number % kinds.length : Math.floor(random() * kinds.length)] ?? [];
      const at = Math.floor(random() * 5);
      const what = `fault ${number + 1}: ${kind}, at pack ${at + 1}`;
      const next: 0 | 1 = has === 0 ? 1 : 0;
      host.dist = versions[next];
      page = await opened(page);
      const devtools = await context.newCDPSession(page);
      await expect(button(page, 'update'), what).toBeVisible();
      await prepare({ host, page, devtools, old: versions[has], at });
      await button(page, 'update').click();
      // A page that was closed says nothing.
      await said(page).catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });

      // Whatever happened: without a host, a new page serves one version whole, and says no more than that.
      host.onPack = (_, body) => body;
      host.instead = (_, response) => {
        response.destroy();
        return true;
      };
      if (!page.isClosed()) await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url });
      page = await opened(page);
      const now = await served(page, paths);
      const whole = expected.findIndex((files) => JSON.stringify(files) === JSON.stringify(now));
      expect(whole, `${what}: what is served is of two versions, or not whole`).toBeGreaterThanOrEqual(0);
      const told = await said(page);
      expect(told, what).toMatch(/^(?:kept|error|none)$/);

      // With the host back, the reader comes to the new version.
      host.instead = () => false;
      host.dist = versions[next];
      if (told === 'kept') page = await opened(page);
      for (let step = await said(page); step !== 'kept'; step = await said(page))
        await button(page, step === 'kept, with a newer one' ? 'update' : 'resume').click();
      const { version } = await page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        const { port1, port2 } = new MessageChannel();
        active?.postMessage({ kind: 'which' }, [port2]);
        return new Promise<{ version: string }>((resolve) => {
          port1.onmessage = ({ data }) => resolve(data);
        });
      });
      expect(version, what).toBe(versionOf(versions[next]));
      has = next;
    }
  } finally {
    await context.close();
    await host.stop();
    remove(versions[1]);
  }
});
