import { z } from 'zod';

/** As much of a JSON Schema as is asked here. */
interface Branch {
  readonly properties?: Readonly<Record<string, Branch>>;
  readonly additionalProperties?: Branch | boolean;
  readonly items?: Branch;
  readonly anyOf?: readonly Branch[];
  readonly allOf?: readonly Branch[];
}

const forms = (branch: Branch): readonly Branch[] => [
  branch,
  ...[...(branch.anyOf ?? []), ...(branch.allOf ?? [])].flatMap(forms),
];

function step({ properties, additionalProperties, items }: Branch, key: PropertyKey): readonly Branch[] {
  if (typeof key === 'number') return items === undefined ? [] : [items];
  const own =
    properties !== undefined && Object.hasOwn(properties, key) ? properties[String(key)] : undefined;
  const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const next = own ?? other;
  return next === undefined ? [] : [next];
}

/** The keys that a file may have at a place, in the order of its schema: `['occasions', 0]` → `id`, `begins` … */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let branches = forms(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Branch);
  for (const key of path) branches = branches.flatMap((branch) => step(branch, key)).flatMap(forms);
  return [...new Set(branches.flatMap(({ properties = {} }) => Object.keys(properties)))];
}
