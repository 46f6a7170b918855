import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../scripts/pipeline/read/index.ts';

const schema = z.strictObject({
  list: z.array(z.strictObject({ id: z.string(), of: z.string().default('x') })),
});
const read = (text: string) => readYaml({ path: 'seeds/a.yaml', text }, schema);

describe('a YAML file that keeps to its schema', () => {
  const { value: file } = read('list:\n  - { id: a }\n  - { id: a, of: b }\n');

  test('is taken with its defaults', () => {
    expect(file?.value.list).toEqual([
      { id: 'a', of: 'x' },
      { id: 'a', of: 'b' },
    ]);
  });

  test('knows the place of each entry, of equal ones too', () => {
    expect(file?.placeOf(['list', 1, 'id'])).toEqual({ file: 'seeds/a.yaml', line: 3, column: 11 });
  });

  test('gives the place around an entry that is not written', () => {
    expect(file?.placeOf(['list', 0, 'of'])).toMatchObject({ line: 2, column: 5 });
  });
});

test('an entry that breaks the schema is refused at its place', () => {
  expect(read('list:\n  - { id: 7 }\n')).toMatchObject({
    value: null,
    diagnostics: [{ code: 'GA004', line: 2, column: 11 }],
  });
});

test('what is no YAML is refused at its place', () => {
  expect(read('list: [\n')).toMatchObject({ value: null, diagnostics: [{ code: 'GA004', line: 2 }] });
});
