import { vi } from 'vitest';
import { packSite } from '../../../scripts/offline/packs.ts';
import type { OfflineManifest } from '../../../src/schemas/offline.ts';

export const ROOT = 'https://example.org/archive/';

/** A host that has one version of an archive in packs, for tests without a browser. */
export class PackedHost {
  /** What it answers with, by path from the root; a test may change it. */
  files = new Map<string, Uint8Array<ArrayBuffer>>();
  asked: string[] = [];
  /** Told of each request; may throw, as a network that is gone. */
  onRequest: (path: string) => void = () => {};

  constructor() {
    vi.stubGlobal('fetch', async (address: string) => {
      const path = address.slice(ROOT.length);
      this.asked.push(path);
      this.onRequest(path);
      const bytes = this.files.get(path);
      return bytes === undefined ? new Response('', { status: 404 }) : new Response(bytes.slice());
    });
  }

  /** Has this version from now on, and no other. */
  async publish(site: Readonly<Record<string, string>>): Promise<OfflineManifest> {
    const files = new Map<string, Uint8Array<ArrayBuffer>>();
    const { manifest } = await packSite(
      Object.entries(site).map(([path, text]) => {
        const content = Buffer.from(text);
        return { path, bytes: content.length, read: () => content };
      }),
      (sha256, content) => files.set(`offline/${sha256}.pack`, new Uint8Array(content)),
    );
    files.set('offline/manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
    this.files = files;
    return manifest;
  }

  packsAsked(): string[] {
    return this.asked.filter((path) => path.endsWith('.pack'));
  }
}
