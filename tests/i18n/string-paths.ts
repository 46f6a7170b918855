interface Branch {
  readonly [key: string]: string | Branch;
}

/** The texts of a file of strings, each by its path: `search.hint`. */
export const byPath = (branch: Branch, before = ''): [path: string, text: string][] =>
  Object.entries(branch).flatMap(([key, found]): [string, string][] =>
    typeof found === 'string' ? [[before + key, found]] : byPath(found, `${before}${key}.`),
  );

/** What a text leaves room for, sorted: `{name}`. */
export const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
