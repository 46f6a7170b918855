const PATTERN = /^---\n([\s\S]*?)\n---\n/;

/**
 * The front matter of a content file: `yaml`, the lines between its two marks, and `head`, those lines with the
 * marks. The text of the file begins where `head` ends. Both are empty where a file has no front matter.
 */
export function frontMatterOf(mdx: string): { readonly head: string; readonly yaml: string } {
  const [head = '', yaml = ''] = PATTERN.exec(mdx) ?? [];
  return { head, yaml };
}
