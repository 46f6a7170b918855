// On these pages browsers say on the console what they have refused.
import { test as refusing } from '@playwright/test';
import { documentPage, expect, test } from './site.ts';

refusing('a string that somebody brings into a page does not become a script or markup', async ({ page }) => {
  await page.goto(documentPage('fa'));
  const refused = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      markup: () => (document.createElement('p').innerHTML = '<b>x</b>'),
      script: () => (document.createElement('script').src = '/_astro/x.js'),
      code: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      policy: () => Object(globalThis).trustedTypes.createPolicy('other', {}),
      worker: () => new Worker('/sw.js'),
    };
    return Object.entries(attempts).filter(([, attempt]) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    });
  });
  expect(refused.map(([name]) => name)).toEqual(['markup', 'script', 'code', 'policy', 'worker']);
});

test('the worker, the search and the choice of documents work under this policy, and the console stays empty', async ({
  page,
}) => {
  await page.goto('/fa/documents/', { waitUntil: 'networkidle' });
  const registered = await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL);
  expect(registered).toMatch(/\/sw\.js$/);
  await page.goto(`/fa/search/?q=${encodeURIComponent('تحریم')}`);
  await expect(page.locator('[data-result]').first()).toBeVisible();
});

refusing('a form that is brought into a page sends nothing to another host', async ({ page }) => {
  await page.goto('/en/');
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
        const form = document.createElement('form');
        form.action = 'https://elsewhere.invalid/';
        document.body.append(form);
        form.submit();
      }),
  );
  expect(refused).toBe('form-action');
});
