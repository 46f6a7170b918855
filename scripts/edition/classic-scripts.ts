import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const RUNTIME_SOURCE = fileURLToPath(new URL('../../src/browser/edition/index.ts', import.meta.url));

interface Place {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isPlace = (value: unknown): value is Place & Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* nodesOf(value: unknown): Generator<Place & Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (isPlace(value)) {
    yield value;
    for (const part of Object.values(value)) yield* nodesOf(part);
  }
}

/** `code` with what only modules have replaced: imports of computed addresses, and the module's own address. */
export function withoutModuleFeatures(code: string, path: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  for (const node of nodesOf(parseAst(code))) {
    const { type, start, end } = node;
    if (type === 'MetaProperty' && code.slice(start, end).startsWith('import')) {
      edits.push({ start, end, text: `({url:goftar.addressOf(${JSON.stringify(path)})})` });
    }
    if (type === 'ImportExpression' && isPlace(node.source) && node.source.type !== 'Literal')
      edits.push({ start, end: start + 'import'.length, text: 'goftar.module' });
  }
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
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
