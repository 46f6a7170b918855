/** Adds a stylesheet that few pages need; `address` is as Vite gives it, from the host's root, where the site may not be. */
export function addStylesheet(address: string): void {
  const root = new URL(document.documentElement.dataset.root ?? './', location.href);
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL(address.replace(/^\//, ''), root).href;
  document.head.append(sheet);
}
