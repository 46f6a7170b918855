import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serve } from '../machine/serve.ts';

/** How long a warm search takes in Chromium, in ms, for each of `queries`, on the index in `dist` over HTTP. */
export async function timesInChromium(
  dist: string,
  queries: readonly string[],
  executablePath: string,
): Promise<number[]> {
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>bench</title>');
  const server = await serve(dist, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(async (asked) => {
      const address = new URL('search.js', location.href).href;
      const { search } = (await import(address)) as { search(query: string): Promise<unknown> };
      const run = async (): Promise<number[]> => {
        const times: number[] = [];
        for (const query of asked) {
          const start = performance.now();
          await search(query);
          times.push(performance.now() - start);
        }
        return times;
      };
      // The first round fetches the index and what results show; the second, in another order of things, is warm.
      await run();
      return run();
    }, queries);
  } finally {
    await browser.close();
    server.close();
  }
}
