import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { PROJECT } from '../pipeline.ts';

/** The script of axe, to be run in a page before `faultsIn` is asked. */
export const AXE = readFileSync(join(PROJECT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What a page is asked for: WCAG 2.2 A and AA, what axe holds for good practice, and text at 7:1. */
export const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/** A part of a page, or all of it but some parts: CSS selectors. */
type Part = string | { readonly exclude: string[] };

/** What axe finds in the page, or in a part of it: rule, place, and why. */
export const faultsIn = (page: Page, options: RunOptions, part: Part = 'html'): Promise<string[]> =>
  page.evaluate(
    async ({ run, context }) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (context: Part, options: RunOptions) => Promise<AxeResults> };
      };
      const { violations } = await axe.run(context, { ...run, resultTypes: ['violations'], preload: false });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
    },
    { run: options, context: part },
  );
