import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { format } from '../../../scripts/diagnostics/index.ts';
import { extraction } from '../../../scripts/machine/extraction/extraction-thread.ts';
import { decodeAs, read } from '../../../scripts/pipeline/read/index.ts';
import { expectGolden } from '../../golden.ts';
import { cases, FIXTURES } from '../../pipeline.ts';

describe('a received file is read in the encoding it has, or refused', () => {
  for (const name of cases('read')) {
    test(name, () => {
      const folder = join(FIXTURES, 'read', name);
      const file = readdirSync(folder).find((entry) => entry.startsWith('in.')) ?? '';
      const bytes = readFileSync(join(folder, file));
      const { value, diagnostics } = read({
        path: file,
        bytes,
        ...(!file.endsWith('.txt') && { extraction: extraction({ path: file, bytes }) }),
      });
      const head = [`encoding: ${value?.encoding ?? 'none'}`, ...diagnostics.map(format)].join('\n');
      expectGolden(`${head}\n---\n${value?.text ?? ''}`, join(folder, 'out.txt'));
      expect(value === null).toBe(name.startsWith('refused'));
      if (value === null) return;
      expect(value.sha256).toBe(hash('sha256', bytes));
      if (value.extracted !== undefined) expect(value.extracted.sha256).toBe(hash('sha256', value.text));
      else expect(decodeAs(bytes, value.encoding)).toBe(value.text);
    });
  }
});
