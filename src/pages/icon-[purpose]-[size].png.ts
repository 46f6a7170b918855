import type { APIRoute, GetStaticPaths } from 'astro';
import { ICON_SIZES, type IconPurpose, iconImage } from '../lib/exports/icons.ts';

export const getStaticPaths: GetStaticPaths = () =>
  ICON_SIZES.flatMap((size) =>
    (['any', 'maskable'] as const).map((purpose) => ({ params: { purpose, size: String(size) } })),
  );

/** The site's icon for systems that install it. */
export const GET: APIRoute<Record<string, never>, { purpose: IconPurpose; size: string }> = ({ params }) =>
  new Response(iconImage(Number(params.size), params.purpose));
