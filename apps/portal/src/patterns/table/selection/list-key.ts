/** What of an address doesn't make another list: where in it one stands, what is open, which view it came from. */
const aside = ['after', 'before', 'last', 'at', 'open', 'view']

/** Names a list by its address: the same rows in the same order have the same key. */
export function listKey(search: string): string {
  const params = new URLSearchParams(search)
  for (const name of aside) params.delete(name)
  params.sort()
  return params.toString()
}
