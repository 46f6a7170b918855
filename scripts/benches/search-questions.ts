import type { Passage, Question } from './search-quality.ts';

type Shape = Readonly<Record<string, unknown>>;

/** Reads one JSON object a line; blank lines are passed over. Throws an `Error` that names file, line and the key. */
function readLines<T>(jsonl: string, file: string, keys: readonly string[], make: (shape: Shape) => T): T[] {
  return jsonl.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const place = `${file}:${at + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new Error(
        `${place} Unexpected text, expected a JSON object: ${error instanceof Error ? error.message : error}`,
      );
    }
    if (typeof value !== 'object' || value === null)
      throw new Error(`${place} Unexpected value, expected a JSON object`);
    const shape = value as Shape;
    for (const key of keys) {
      if (typeof shape[key] !== 'string')
        throw new Error(`${place} Unexpected ${typeof shape[key]}, expected a text in "${key}"`);
    }
    return [make(shape)];
  });
}

/** The passages of a `--records` file: `{id, title, text}` a line; the title may be left out. */
export function readPassages(jsonl: string, file: string): Passage[] {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return readLines(jsonl, file, ['id', 'text'], (shape) => ({
    id: text(shape.id),
    title: text(shape.title),
    text: text(shape.text),
  }));
}

/** The questions of a `--queries` file: `{id, query, relevant[]}` a line; other keys may be there. */
export function readQuestions(jsonl: string, file: string): Question[] {
  let line = 0;
  return readLines(jsonl, file, ['id', 'query'], (shape) => {
    line += 1;
    const relevant: unknown = shape.relevant;
    if (!Array.isArray(relevant) || !relevant.every((id) => typeof id === 'string')) {
      throw new Error(`${file}: Unexpected "relevant" in question ${line}, expected a list of ids`);
    }
    return { id: String(shape.id), query: String(shape.query), relevant };
  });
}
