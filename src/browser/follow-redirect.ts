/** Leads on to where the page's link goes. What the address had after `#` or `?` goes along, unless the link has its own. */
const link = document.querySelector<HTMLAnchorElement>('a[data-redirect]');
if (link !== null) {
  const target = new URL(link.href);
  if (target.search === '') target.search = location.search;
  if (target.hash === '') target.hash = location.hash;
  location.replace(target);
}
