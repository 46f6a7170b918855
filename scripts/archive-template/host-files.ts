import { bareMediaType, mediaType, TYPES_BY_PATH } from '../../src/schemas/media-types.ts';

/*
 * Settings of web servers, made of what the program knows already: the types of files, and `_headers`, which other hosts read themselves.
 */

/** What is said with the answers for the paths of a pattern: `/_astro/*`. */
interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The endings that files of a site have. */
const ENDINGS =
  'html css js mjs json jsonl csv txt md bib ris xml rng svg png ico webmanifest woff2 docx htm'.split(' ');

/** Reads a `_headers` file: a pattern at the start of a line, its headers indented below it. */
export function headerRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ pattern: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

const EVERYWHERE = '/*';
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
const variable = (header: string): string => `$goftar_${header.toLowerCase().replaceAll('-', '_')}`;
const lines = (all: readonly string[], indent: string): string =>
  all.map((one) => `${indent}${one}\n`).join('');

/** `/_astro/*` → `~^/_astro/`, `/sw.js` → `/sw.js`: a path as the maps of nginx have it. */
const inMap = (pattern: string): string =>
  pattern.endsWith('*') ? `~^${RegExp.escape(pattern.slice(0, -1)).replaceAll('\\/', '/')}` : pattern;

/** The types of a site, each with its endings. */
const types = (): Map<string, string[]> => Map.groupBy(ENDINGS, (ending) => bareMediaType(`x.${ending}`));

/** Types that are text, and so have a character set. */
const textTypes = (): string[] => {
  const all = [
    ...ENDINGS.map((ending) => mediaType(`x.${ending}`)),
    ...TYPES_BY_PATH.map(([, type]) => `${type}; charset=utf-8`),
  ];
  return [
    ...new Set(all.filter((type) => type.endsWith('; charset=utf-8')).map((type) => type.replace(/;.*/, ''))),
  ];
};

/** Settings for nginx, to be included in its `http` block. */
export function nginxConf(headers: string): string {
  const rules = headerRules(headers);
  const special = rules.filter(({ pattern }) => pattern !== EVERYWHERE);
  const names = [...new Set(special.flatMap((rule) => rule.headers.map(([name]) => name)))];
  const maps = names.map((name) => {
    const values = special.flatMap(({ pattern, headers: own }) =>
      own.filter(([one]) => one === name).map(([, value]) => `${inMap(pattern)} ${quoted(value)};`),
    );
    return `map $uri ${variable(name)} {\n${lines(['default "";', ...values], '  ')}}\n`;
  });
  const general = rules.filter(({ pattern }) => pattern === EVERYWHERE).flatMap((rule) => rule.headers);
  // The type text/html has a character set without being named, and nginx warns where it is.
  const text = textTypes().filter((type) => type !== 'text/html');
  return `# Serves an archive with nginx. Put it where the http block includes files (/etc/nginx/conf.d/archive.conf), and correct
# server_name and root. Where the site is not at the root of its host, put the folder in front of the paths in the maps.
# An empty value in a map is: no such header.
${maps.join('')}
server {
  listen 80;
  server_name example.org;
  root /srv/archive/dist;
  index index.html;
  error_page 404 /404.html;
  absolute_redirect off;

  charset utf-8;
  charset_types ${text.join(' ')};
  default_type application/octet-stream;
  types {
${lines(
  [...types()].map(([type, endings]) => `${type} ${endings.join(' ')};`),
  '    ',
)}  }
${TYPES_BY_PATH.map(([pattern, type]) => `  location ~ "${pattern.source.replaceAll('\\/', '/')}" {\n    types { }\n    default_type ${type};\n  }\n`).join('')}
  gzip on;
  gzip_types ${text.filter((type) => type !== 'text/csv').join(' ')} image/svg+xml;

${lines(
  [
    ...general.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
  ],
  '  ',
)}}
`;
}

/** Settings for Caddy 2. */
export function caddyfile(headers: string): string {
  const rules = headerRules(headers);
  const headersOf = rules.map(({ pattern, headers: own }) => {
    const said = lines(
      own.map(([name, value]) => `${name} ${quoted(value)}`),
      '    ',
    );
    return `  header${pattern === EVERYWHERE ? '' : ` ${pattern}`} {\n${said}  }\n`;
  });
  const byEnding = [...Map.groupBy(ENDINGS, (ending) => mediaType(`x.${ending}`))].map(
    ([type, endings], i) =>
      `  @type${i} path ${endings.map((ending) => `*.${ending}`).join(' ')}${type.startsWith('text/html') ? ' */' : ''}\n  header @type${i} Content-Type ${quoted(type)}\n`,
  );
  const byPath = TYPES_BY_PATH.map(
    ([pattern, type], i) =>
      `  @path${i} path_regexp "${pattern.source.replaceAll('\\/', '/')}"\n  header @path${i} Content-Type ${quoted(`${type}; charset=utf-8`)}\n`,
  );
  return `# Serves an archive with Caddy 2, which gets a certificate by itself where a name stands in place of :80. Correct name and root.
# Where the site is not at the root of its host, put the folder in front of the paths.
:80 {
  root * /srv/archive/dist
  encode gzip zstd

${headersOf.join('')}
  # What is in no list is bytes: packs, and parts of the search index.
  @bytes path *.pack *.pagefind *.pf_meta *.pf_index *.pf_fragment *.pf_filter
  header @bytes Content-Type ${quoted(bareMediaType('x.pack'))}
${byEnding.join('')}${byPath.join('')}
  file_server
  handle_errors {
    header Content-Type "text/html; charset=utf-8"
    rewrite * /404.html
    file_server
  }
}
`;
}
