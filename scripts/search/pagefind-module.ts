import { isNode, nodesOf, replaceIn, type SyntaxNode } from './syntax-tree.ts';

/**
 * What Pagefind's client takes from the page that it runs in. `fetch` and `setTimeout` are given to it; who gives no `setTimeout`, as
 * search modules of before do, leaves it that of the page. The others are parameters that nobody fills, so that it neither asks the
 * page for its language nor starts a worker, and takes what is typed letter by letter: to make a segmenter of `Intl` keeps a phone
 * busy for longer than a search does, and what is asked here are tokens, in which each sign is a letter.
 */
const TAKEN = ['fetch', 'setTimeout=globalThis.setTimeout', 'document', 'window', 'Worker', 'Intl'];

const isNamed = (value: unknown, name: string): boolean =>
  isNode(value) && value.type === 'Identifier' && value.name === name;

function mistake(found: string, expected: string): Error {
  return new Error(
    `pagefind.js: Unexpected ${found}, expected ${expected}. This version of Pagefind is not known here: ` +
      'keep the one before, or adapt scripts/search/pagefind-module.ts',
  );
}

/** The name inside the module of what it exports as `name`. */
function exportedAs(name: string, declaration: SyntaxNode): string | null {
  const specifiers = Array.isArray(declaration.specifiers) ? declaration.specifiers.filter(isNode) : [];
  const found = specifiers.find(({ exported }) => isNamed(exported, name));
  return isNode(found?.local) ? String(found.local.name) : null;
}

/**
 * Pagefind's client as a function of what it takes from its surroundings: its one export becomes
 * `pagefindWith({ fetch })`, which runs the client anew and returns `{ createInstance }`. So several archives can be
 * open on one page, each with files of its own, and the page's `fetch` stays the page's. Before → after:
 * `… await fetch(url) … export{createInstance,search};` →
 * `export const pagefindWith=({fetch,…})=>{… await fetch(url) … return{createInstance};};`
 *
 * Throws an `Error` where `code` imports anything, does not call `fetch` by its bare name, loads files in another way,
 * or does not export `createInstance`: then it is another Pagefind than the one this was written for.
 */
export function withInjectedFetch(code: string): string {
  const nodes = nodesOf(code);
  const calls = nodes.filter(({ type, callee }) => type === 'CallExpression' && isNamed(callee, 'fetch'));
  if (calls.length === 0) throw mistake('script without a call of fetch', 'fetch(address)');
  const other = nodes.find(
    ({ type, object, property, name }) =>
      type === 'ImportDeclaration' ||
      type === 'ImportExpression' ||
      (type === 'MemberExpression' && isNamed(property, 'fetch') && !isNamed(object, 'this')) ||
      (type === 'Identifier' && (name === 'XMLHttpRequest' || name === 'importScripts')),
  );
  if (other !== undefined)
    throw mistake(code.slice(other.start, Math.min(other.end, other.start + 60)), 'fetch(address) only');
  const exports = nodes.filter(({ type }) => /^Export/.test(type) && type !== 'ExportSpecifier');
  const [declaration] = exports;
  const client = declaration === undefined ? null : exportedAs('createInstance', declaration);
  if (declaration === undefined || exports.length > 1 || client === null)
    throw mistake('exports', 'one export { …, createInstance, … }');
  const body = replaceIn(code, [
    { start: declaration.start, end: declaration.end, text: `return{createInstance:${client}};` },
  ]);
  return `export const pagefindWith=({${TAKEN.join(',')}})=>{${body}\n};\n`;
}
