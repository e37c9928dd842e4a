/** Opens a form that leads back to the list as it was: the list's own search string travels along. */
export const fromList = (path: string, search: string): string =>
  search ? `${path}${path.includes('?') ? '&' : '?'}list=${encodeURIComponent(search)}` : path

/** Back to that list, with the given row open in it. Only ever a search string: no address of somebody else's making. */
export function backToList(path: string, list: string | null | undefined, open?: string): string {
  const params = new URLSearchParams(list ?? '')
  if (open) params.set('open', open)
  const text = params.toString()
  return text ? `${path}?${text}` : path
}
