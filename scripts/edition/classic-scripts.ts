import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { isNode, nodesOf, type Replacement, replaceIn, type SyntaxNode } from '../search/syntax-tree.ts';

const RUNTIME_SOURCE = fileURLToPath(new URL('../../src/browser/edition/index.ts', import.meta.url));

/** The address of an `import()` where it is written as it stands: in quotes, or in backticks without a `${…}`. */
const isWritten = (source: SyntaxNode): boolean =>
  source.type === 'Literal' ||
  (source.type === 'TemplateLiteral' && Array.isArray(source.expressions) && source.expressions.length === 0);

/**
 * `code` with what only modules have replaced: imports of addresses that are computed as the page runs, and the
 * module's own address. Before → after: `import(root+"a.js")` → `goftar.module(root+"a.js")`; an import whose address
 * stands in the code stays, since the bundler puts that module into the script.
 */
export function withoutModuleFeatures(code: string, path: string): string {
  const replacements = nodesOf(code).flatMap(({ type, start, end, source }): Replacement[] => {
    if (type === 'MetaProperty' && code.slice(start, end).startsWith('import'))
      return [{ start, end, text: `({url:goftar.addressOf(${JSON.stringify(path)})})` }];
    if (type === 'ImportExpression' && isNode(source) && !isWritten(source))
      return [{ start, end: start + 'import'.length, text: 'goftar.module' }];
    return [];
  });
  return replaceIn(code, replacements);
}

const classic = (dist: string): Plugin => ({
  name: 'classic',
  transform: (code, id) =>
    id.startsWith(dist) ? withoutModuleFeatures(code, id.slice(dist.length + 1).replaceAll('\\', '/')) : null,
});

async function bundle(input: string, dist: string, name?: string): Promise<string> {
  const made = await rolldown({ input, plugins: [classic(dist)], platform: 'browser' });
  const { output } = await made.generate({
    format: 'iife',
    codeSplitting: false,
    minify: true,
    ...(name && { name, exports: 'named' }),
  });
  await made.close();
  return output[0].code;
}

/** A built module of a page, and all that it imports, as one classic script. `dist` is the built site's folder. */
export const pageScript = (dist: string, path: string): Promise<string> => bundle(`${dist}/${path}`, dist);

/** A built module as a script that leaves its exports in `exported`. */
export const moduleScript = (dist: string, path: string): Promise<string> =>
  bundle(`${dist}/${path}`, dist, 'exported');

/** The edition's own script. */
export const runtimeScript = (): Promise<string> => bundle(RUNTIME_SOURCE, '\0');
