import { searchKey } from '#shared/domain/arabic.ts';

/** True where a text holds every word of the query, at the beginning of its words or inside them; spelling is folded. */
export function matchesQuery(text: string, query: string): boolean {
  const key = searchKey(text);
  return searchKey(query)
    .trim()
    .split(' ')
    .every((word) => key.includes(word));
}
