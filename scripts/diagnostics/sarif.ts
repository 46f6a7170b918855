import type { CodeFacts } from './codes/code-facts.ts';
import { CODES } from './codes.ts';
import { type Diagnostic, inWords } from './said.ts';

/** A message that is not to be shown, since an editor has given a reason. */
type Found = Diagnostic & { readonly reason?: string };

const text = (one: Diagnostic): string => {
  const { message, mend } = inWords(one, 'en');
  return `${message}\n${mend}`;
};

/**
 * Diagnostics as a SARIF 2.1.0 log (OASIS), which code hosts show beside the lines of a pull request. What was waived is in
 * it as suppressed, with the reason.
 */
export function asSarif(found: readonly Found[], version: string): unknown {
  const codes = [...new Set(found.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'goftar',
            version,
            rules: codes.map((code) => {
              const { title, mend, severity }: CodeFacts = CODES[code];
              return {
                id: code,
                shortDescription: { text: title.en },
                help: { text: mend.en },
                defaultConfiguration: { level: severity },
              };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: found.map((one) => ({
          ruleId: one.code,
          ruleIndex: codes.indexOf(one.code),
          level: one.severity,
          message: { text: text(one) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(one.file) },
                region: { startLine: one.line, startColumn: one.column },
              },
            },
          ],
          ...(one.reason === undefined
            ? {}
            : { suppressions: [{ kind: 'external', justification: one.reason }] }),
        })),
      },
    ],
  };
}
