/** The part of Cache Storage that keeping an archive uses, in memory. */
export class MemoryCaches {
  readonly #caches = new Map<string, Map<string, Response>>();
  /** Files that may still be put; fewer than are needed is a device without space. */
  room = Number.POSITIVE_INFINITY;

  async open(name: string) {
    const files = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, files);
    return {
      match: async (address: string) => files.get(address)?.clone(),
      put: async (address: string, response: Response) => {
        this.room -= 1;
        if (this.room < 0) throw new DOMException('no space', 'QuotaExceededError');
        files.set(address, response);
      },
    };
  }
  keys = async (): Promise<string[]> => [...this.#caches.keys()];
  delete = async (name: string): Promise<boolean> => this.#caches.delete(name);

  /** The addresses of all files that are in a cache whose name has `part`. */
  addresses(part: string): string[] {
    return [...this.#caches].flatMap(([name, files]) => (name.includes(part) ? [...files.keys()] : []));
  }
}
