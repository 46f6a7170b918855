import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { codesAsMarkdown, Failure } from '../diagnostics/index.ts';
import { PROJECT } from '../machine/disk.ts';
import { makeFolder } from '../machine/system/make-folder.ts';
import { replaceFiles } from '../machine/system/replace-files.ts';
import { caddyfile, nginxConf } from './host-files.ts';

/** What a new archive is called, and how npm gets the program for it: a version, or `file:../goftar-0.1.0.tgz`. */
export interface NewArchive {
  readonly name: { readonly fa: string; readonly en: string };
  readonly tool: string | undefined;
}

/** Where each file of the template goes. npm keeps files such as `.gitignore` out of packages, so they have other names there. */
const PLACES = {
  gitignore: '.gitignore',
  gitattributes: '.gitattributes',
  'archive.yaml': 'seeds/archive.yaml',
  'readme.md': 'README.md',
  'publish.yml': '.github/workflows/publish.yml',
  'publish-in-parts.yml': '.github/workflows/publish-in-parts.yml',
  'check.yml': '.github/workflows/check.yml',
  'gitlab-ci.yml': '.gitlab-ci.yml',
  'netlify.toml': 'netlify.toml',
  'start.sh': 'start.sh',
  'start.command': 'start.command',
  'start.cmd': 'start.cmd',
} as const;

/** Files that are opened by a double click: the system has to be told that they are programs. */
const PROGRAMS = ['start.sh', 'start.command'];

/** What an archive's own npm scripts are: every command that editors and keepers use. */
const COMMANDS = [
  'start',
  'desk',
  'dev',
  'new',
  'ingest',
  'check',
  'translate',
  'build',
  'assemble',
  'verify',
  'pack',
  'upgrade',
] as const;

const inYaml = (text: string): string => stringify(text, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();

/** A name in braces `{ fa: …, en: … }`, where a comma or a brace would end it. */
const inBraces = (text: string): string => (/[,[\]{}]/.test(text) ? JSON.stringify(text) : inYaml(text));

const packageOf = (folder: string, tool: string): string =>
  `${JSON.stringify(
    {
      name:
        basename(folder)
          .toLowerCase()
          .replace(/[^a-z0-9._-]+/g, '-')
          .replace(/^[-._]+/, '') || 'archive',
      version: '0.0.0',
      private: true,
      scripts: Object.fromEntries(COMMANDS.map((command) => [command, `goftar ${command}`])),
      dependencies: { goftar: tool },
    },
    null,
    2,
  )}\n`;

/** The editors' manual as it stands in an archive: what it refers to in the program's own folder is in the archive's. */
const manual = (): string =>
  readFileSync(join(PROJECT, 'seeds/README.md'), 'utf8').replaceAll(
    '[CONTRIBUTING.md](../CONTRIBUTING.md#diagnostics)',
    '[DIAGNOSTICS.md](../DIAGNOSTICS.md)',
  );

/** Makes the folder of a new archive, with everything but texts. Throws `Failure` where something is in the folder already. */
export function makeArchive(folder: string, { name, tool }: NewArchive): string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw Failure.of('folderNotEmpty', folder);
  }
  const template = (file: string): string => {
    const text = readFileSync(join(PROJECT, 'scripts/archive-template/files', file), 'utf8');
    // The command line of Windows reads batch files with the line ends of Windows only.
    return file.endsWith('.cmd') ? text.replace(/\r?\n/g, '\r\n') : text;
  };
  const isYaml = (file: string): boolean => file.endsWith('.yaml');
  const named = (file: string): string =>
    template(file)
      .replace('NAME_FA', () => (isYaml(file) ? inBraces(name.fa) : name.fa))
      .replace('NAME_EN', () => (isYaml(file) ? inBraces(name.en) : name.en));
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const headers = readFileSync(join(PROJECT, 'public/_headers'), 'utf8');
  const files = new Map<string, string>([
    ...Object.entries(PLACES).map(([file, place]): [string, string] => [place, named(file)]),
    ['seeds/README.md', manual()],
    ['hosts/nginx.conf', nginxConf(headers)],
    ['hosts/Caddyfile', caddyfile(headers)],
    ['DIAGNOSTICS.md', `# What messages mean\n\n${codesAsMarkdown()}`],
    ['package.json', packageOf(folder, tool ?? version)],
  ]);
  makeFolder(folder);
  replaceFiles(folder, files);
  for (const program of PROGRAMS) chmodSync(join(folder, program), 0o755);
  return [...files.keys()];
}
