/** What a host takes; null where it sets no limit that an archive could reach. Sizes are in bytes. */
export interface HostLimits {
  readonly files: number | null;
  readonly bytes: number | null;
  /** Of one file. */
  readonly fileBytes: number | null;
  /** How many files may be in one folder. */
  readonly folderFiles: number | null;
  /** Where the host says so. */
  readonly source: string;
}

const MIB = 1024 ** 2;
const NONE = { files: null, bytes: null, fileBytes: null, folderFiles: null } as const;

/** The hosts that an archive can name, with their limits as they were in November 2026. */
export const HOSTS = {
  'cloudflare-pages': {
    ...NONE,
    files: 20_000,
    fileBytes: 25 * MIB,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  'cloudflare-pages-paid': {
    ...NONE,
    files: 100_000,
    fileBytes: 25 * MIB,
    source: 'https://developers.cloudflare.com/changelog/post/2026-01-23-pages-file-limit-increase/',
  },
  'github-pages': {
    ...NONE,
    bytes: 1_000_000_000,
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
  },
  netlify: {
    ...NONE,
    folderFiles: 54_000,
    source: 'https://docs.netlify.com/site-deploys/overview/',
  },
  'gitlab-pages': {
    ...NONE,
    files: 200_000,
    bytes: 1_000_000_000,
    source: 'https://docs.gitlab.com/user/gitlab_com/#gitlab-pages',
  },
  s3: { ...NONE, source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html' },
  any: { ...NONE, source: '' },
} as const satisfies Readonly<Record<string, HostLimits>>;

export type Host = keyof typeof HOSTS;
export const HOST_NAMES = Object.keys(HOSTS) as [Host, ...Host[]];
