import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, remove, writeIn } from './disk.ts';
import { PROJECT } from './pipeline.ts';

/** A file, what it imports, and the rule that refuses it: null where it is allowed. */
type Case = readonly [file: string, imports: string, refusal: RegExp | null];

const NOTHING_OF_OURS = /nothing of ours/;
const BROWSER = /imports neither lib nor Astro/;
const ROOM = /A room is imported by its index.ts only/;
const PURE = /The pipeline is pure/;

const CASES: readonly Case[] = [
  ['src/pages/a.ts', '../../scripts/machine/disk.ts', /src never imports scripts/],
  ['src/live.config.ts', '../scripts/machine/disk.ts', /src never imports scripts/],
  ['src/text/b.ts', '../schemas/data.ts', NOTHING_OF_OURS],
  ['src/text/c.ts', '../../scripts/diagnostics/index.ts', NOTHING_OF_OURS],
  ['src/text/words/d.ts', '../../lib/display/i18n.ts', NOTHING_OF_OURS],
  ['src/text/words/e.ts', '../characters.ts', null],
  ['src/text/f.ts', './characters.ts', null],
  ['src/text/g.ts', 'edtf', null],
  ['src/schemas/h.ts', '../lib/display/i18n.ts', NOTHING_OF_OURS],
  ['src/schemas/i.ts', 'zod', null],
  ['src/schemas/ii.ts', '../text/dates/index.ts', null],
  ['src/browser/search/j.ts', '../../lib/display/i18n.ts', BROWSER],
  ['src/browser/k.ts', 'astro:content', BROWSER],
  ['src/browser/l.ts', 'astro', BROWSER],
  ['src/browser/m.ts', 'node:fs', BROWSER],
  ['src/browser/n.ts', '../../scripts/machine/disk.ts', /src never imports scripts/],
  ['src/browser/o.ts', '../text/fold.ts', null],
  ['src/worker/p.ts', '../lib/display/i18n.ts', BROWSER],
  ['src/lib/display/q.ts', '../../components/Figures.astro', /lib is asked by pages and components/],
  ['src/lib/r.ts', '../pages/[locale]/index.astro', /lib is asked by pages and components/],
  ['src/lib/s.ts', '../text/fold.ts', null],
  ['src/components/t.ts', '../pages/[locale]/index.astro', /do not know the pages/],
  ['scripts/search/u.ts', '../../src/lib/display/i18n.ts', /only what both share/],
  ['scripts/search/v.ts', '../../src/text/fold.ts', null],
  ['scripts/search/w.ts', '../commands/build.ts', /A command is started, never imported/],
  ['scripts/machine/x.ts', '../pipeline/identify/ledger.ts', ROOM],
  ['scripts/search/xx.ts', '../diagnostics/codes.ts', ROOM],
  ['scripts/machine/y.ts', '../pipeline/identify/index.ts', null],
  ['scripts/pipeline/emit/z.ts', '../identify/ledger.ts', ROOM],
  ['scripts/pipeline/index.ts', './identify/ledger.ts', ROOM],
  ['scripts/pipeline/normalise/characters/aa.ts', '../../read/decode.ts', ROOM],
  ['scripts/pipeline/emit/bb.ts', '../../../src/text/fold.ts', null],
  ['scripts/pipeline/emit/cc.ts', './mdx.ts', null],
  ['scripts/pipeline/emit/dd.ts', '../../machine/disk.ts', PURE],
  ['scripts/pipeline/emit/ee.ts', 'node:fs', PURE],
  ['scripts/diagnostics/ff.ts', '../machine/disk.ts', /diagnostics is a leaf/],
  ['scripts/diagnostics/gg.ts', '../../src/text/characters.ts', null],
  ['tests/hh.ts', '../scripts/commands/build.ts', /A command is started, never imported/],
  ['scripts/site/one.ts', './two.ts', /part of a cycle/],
  ['scripts/site/two.ts', './one.ts', /part of a cycle/],
];

interface Finding {
  readonly message: string;
  readonly location: { readonly path: string };
}

let folder: string;
let findings: readonly Finding[];

/** Only the rules of a project of small files that are given here; all are looked at in one run. */
beforeAll(() => {
  folder = newFolder();
  copyFileSync(join(PROJECT, '.biome.json'), join(folder, '.biome.json'));
  for (const [file, imports] of CASES)
    writeIn(folder, file, `import { one } from '${imports}';\n\nexport const two = one;\n`);
  const biome = join(PROJECT, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  try {
    findings = (JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics;
  } catch {
    throw new Error(stderr);
  }
});
afterAll(() => remove(folder));

test.for(CASES)('%s may import %s only if no border is between them', ([file, , refusal]) => {
  const found = findings.filter(({ location }) => location.path === file).map(({ message }) => message);
  if (refusal === null) expect(found).toEqual([]);
  else expect(found).toEqual([expect.stringMatching(refusal)]);
});
