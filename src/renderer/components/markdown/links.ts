/** The address where it may be opened: https, absolute, without a name and password in it; else undefined. */
export function safeAddress(href: string | undefined): string | undefined {
  if (href === undefined || !/^https:\/\//i.test(href)) return undefined;
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}
