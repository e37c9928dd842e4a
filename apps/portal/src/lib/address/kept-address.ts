import { frameAddress } from './frame-address.ts'

const names = Object.keys(frameAddress)

/**
 * A path that keeps place and month of the page it stands on. What the path says itself holds; on a form, which has
 * neither, the list it was opened from says them.
 * @param path of the portal, with or without a search string of its own
 * @param search of the page that leads there
 */
export function keptAddress(path: string, search: URLSearchParams): string {
  const [page = '', own = ''] = path.split('?')
  const params = new URLSearchParams(own)
  const list = new URLSearchParams(search.get('list') ?? '')
  for (const name of names) {
    const value = search.get(name) ?? list.get(name)
    if (value && !params.has(name)) params.set(name, value)
  }
  const text = params.toString()
  return text ? `${page}?${text}` : page
}
