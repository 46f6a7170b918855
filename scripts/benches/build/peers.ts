import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from '../../machine/disk.ts';
import { programOnPath } from '../../machine/programs.ts';
import { filesUnder } from '../../site/site-manifest.ts';
import { measured, type Taken } from './measured-program.ts';
import { writePeerTexts } from './peer-texts.ts';

/** What another generator took for the same texts: pages and a list of them, made searchable; nothing else of what Goftar makes. */
export interface PeerFigures {
  readonly name: string;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly generator: Taken;
  readonly pagefind: Taken;
}

/** A generator as its manual says to set it up. */
interface Peer {
  readonly name: string;
  readonly extension: 'md' | 'mdx';
  /** Where it reads texts, and where it puts the site. */
  readonly texts: string;
  readonly site: string;
  /** Its settings and templates. */
  readonly files: Readonly<Record<string, string>>;
  readonly command: string;
  readonly args: readonly string[];
}

const packageVersion = (name: string): string =>
  (
    JSON.parse(readFileSync(join(PROJECT, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

const LIST_TITLE = 'Texts';

const astro = (): Peer => ({
  name: `Astro ${packageVersion('astro')} + MDX ${packageVersion('@astrojs/mdx')}`,
  extension: 'mdx',
  texts: 'texts',
  site: 'dist',
  command: process.execPath,
  args: [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build'],
  files: {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs':
      "import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [mdx()] });\n",
    'src/content.config.ts':
      "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { texts: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './texts' }) }) };\n",
    'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('texts')).map((text) => ({ params: { id: text.id }, props: { text } }));
}
const { text } = Astro.props;
const { Content } = await render(text);
---
<html lang={text.data.lang}><head><meta charset="utf-8"><title>{text.data.title}</title></head><body><main data-pagefind-body><h1>{text.data.title}</h1><Content /></main></body></html>
`,
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const texts = await getCollection('texts');
---
<html lang="en"><head><meta charset="utf-8"><title>${LIST_TITLE}</title></head><body><ul>{texts.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul></body></html>
`,
  },
});

function hugo(): Peer | null {
  const command = programOnPath('hugo');
  if (command === undefined) return null;
  const version = /v(\d[\d.]*)/.exec(execFileSync(command, ['version'], { encoding: 'utf8' }))?.[1] ?? '';
  return {
    name: `Hugo ${version}`,
    extension: 'md',
    texts: 'content',
    site: 'public',
    command,
    args: ['--quiet'],
    files: {
      'config.toml': `title = "${LIST_TITLE}"\nbaseURL = "/"\n`,
      'layouts/_default/single.html':
        '<html lang="{{ .Params.lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n',
      'layouts/_default/list.html': `<html lang="en"><head><meta charset="utf-8"><title>${LIST_TITLE}</title></head><body><ul>{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>\n`,
    },
  };
}

async function figuresOf(peer: Peer, documents: number): Promise<PeerFigures> {
  const root = mkdtempSync(join(tmpdir(), 'goftar-peer-'));
  try {
    for (const [path, text] of Object.entries(peer.files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction');
    writePeerTexts(join(root, peer.texts), documents, peer.extension);
    const env = { ASTRO_TELEMETRY_DISABLED: '1' };
    const { stages: _, ...generator } = await measured({ ...peer, env, cwd: root });
    const site = join(root, peer.site);
    const pagefindArgs = [join(PROJECT, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site];
    const { stages: __, ...pagefind } = await measured({
      command: process.execPath,
      args: pagefindArgs,
      cwd: root,
    });
    const files = filesUnder(site);
    return {
      name: `${peer.name} + Pagefind ${packageVersion('pagefind')}`,
      pages: files.filter((path) => path.endsWith('.html')).length,
      files: files.length,
      bytes: files.reduce((sum, path) => sum + statSync(join(site, path)).size, 0),
      generator,
      pagefind,
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Builds the same texts with stock Astro + MDX + Pagefind, and with Hugo + Pagefind where Hugo is installed. */
export async function peerFigures(documents: number): Promise<PeerFigures[]> {
  const figures: PeerFigures[] = [];
  for (const peer of [astro(), hugo()]) if (peer !== null) figures.push(await figuresOf(peer, documents));
  return figures;
}
