/** The desk's page: an empty room that its script furnishes. `lang` is the language of its interface. */
export const deskPage = (lang: 'fa' | 'en'): string => `<!doctype html>
<html lang="${lang}" dir="${lang === 'fa' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${lang === 'fa' ? 'میز ویراستار' : 'Editor’s desk'}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/fonts/fonts.css">
<link rel="stylesheet" href="/src/styles/desk/desk.css">
<script type="module" src="/src/browser/desk/open-desk.ts"></script>
</head>
<body></body>
</html>
`;

/** What the desk's page may load and do: what Vite serves of this machine, and nothing from elsewhere. */
export const DESK_SECURITY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ws:; " +
  "frame-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'; object-src 'none'";
