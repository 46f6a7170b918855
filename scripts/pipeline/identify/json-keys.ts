/** A key that an object of a JSON text has twice. `offset` is that of the second one, in UTF-16 units. */
export interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** A key out of its quotes: `"s\u0032"` is s2. In a text that is no JSON it is taken as it stands; whoever parses the text says so. */
function keyIn(token: string): string {
  try {
    return JSON.parse(token);
  } catch {
    return token.slice(1, -1);
  }
}

/**
 * The first key that stands twice in one object of a JSON text, or null. `JSON.parse` says nothing of it and takes the
 * last one; git makes such a file where two branches add the same key at different places.
 */
export function repeatedKey(text: string): RepeatedKey | null {
  const objects: Set<string>[] = [];
  let last: RegExpExecArray | null = null;
  for (const token of text.matchAll(TOKEN)) {
    const [sign] = token;
    if (sign === '{' || sign === '[') objects.push(new Set());
    else if (sign === '}' || sign === ']') objects.pop();
    else if (sign === ':' && last?.[0].startsWith('"')) {
      const key = keyIn(last[0]);
      const keys = objects.at(-1);
      if (keys?.has(key)) return { key, offset: last.index };
      keys?.add(key);
    }
    last = token;
  }
  return null;
}

const CONFLICT = /^<{7} .*\n([\s\S]*?)^(?:\|{7}.*\n[\s\S]*?^)?={7}\n([\s\S]*?)^>{7} .*(?:\n|$)/gm;

/** Whether git has left the marks of a conflict in a text. */
export const hasConflict = (text: string): boolean => /^<{7} /m.test(text) && /^>{7} /m.test(text);

/** A text with one side of each of its conflicts: `ours` is the branch that was merged into, `theirs` the other one. */
export const sideOf = (text: string, side: 'ours' | 'theirs'): string =>
  text.replaceAll(/\r\n/g, '\n').replace(CONFLICT, side === 'ours' ? '$1' : '$2');
