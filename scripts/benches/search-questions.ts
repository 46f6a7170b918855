import { Failure } from '../diagnostics/index.ts';
import type { Passage, Question } from './search-quality.ts';

type Shape = Readonly<Record<string, unknown>>;

/** The JSON object in a line; null where it holds something else. */
function objectOf(line: string): Shape | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Shape) : null;
  } catch {
    return null;
  }
}

/** Reads one JSON object a line; blank lines are passed over. Throws `Failure`. */
function readLines<T>(jsonl: string, file: string, keys: readonly string[], make: (shape: Shape) => T): T[] {
  return jsonl.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const where = `${file}:${at + 1}`;
    const shape = objectOf(line);
    if (shape === null) throw Failure.of('noObject', where, { keys });
    for (const key of keys) {
      if (typeof shape[key] !== 'string')
        throw Failure.of('noTextInKey', where, { found: typeof shape[key], key, keys });
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

/** The questions of a `--queries` file: `{id, query, relevant[]}` a line, with a `type` or without; other keys may be there. */
export function readQuestions(jsonl: string, file: string): Question[] {
  return readLines(jsonl, file, ['id', 'query'], (shape) => {
    const { id, query, relevant, type } = shape;
    if (!Array.isArray(relevant) || !relevant.every((one) => typeof one === 'string')) {
      throw Failure.of('noRelevant', file, { id: String(id) });
    }
    const question = { id: String(id), query: String(query), relevant };
    return typeof type === 'string' ? { ...question, type } : question;
  });
}
