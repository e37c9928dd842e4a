/** What of a list's address is no part of a view: where and when one looks, and where in the list one stands. */
const aside = ['place', 'month', 'open', 'after', 'before', 'last', 'at', 'view']

/** The filters and the sort of an address, written one way: two that ask the same are the same. */
export function viewSearch(search: string): string {
  const params = new URLSearchParams(search)
  for (const name of aside) params.delete(name)
  params.sort()
  return params.toString()
}

/** The address of a view: what it holds, with the place and month that one is at. null: no view, nothing filtered. */
export function withView(search: string, view: { id: string; search: string } | null): string {
  const params = new URLSearchParams(view?.search ?? '')
  const now = new URLSearchParams(search)
  for (const name of ['place', 'month']) {
    const value = now.get(name)
    if (value) params.set(name, value)
  }
  if (view) params.set('view', view.id)
  const text = params.toString()
  return text && `?${text}`
}
