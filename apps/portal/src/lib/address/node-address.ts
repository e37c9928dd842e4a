/** Path of something by its global id, which may hold signs that mean something in an address. */
export const nodePath = (list: string, id: string, page: string): string => `${list}/${encodeURIComponent(id)}/${page}`

/** The id out of a route's parameter. Null for one that nobody could have made here. */
export function nodeIdOf(param: string): string | null {
  try {
    return decodeURIComponent(param)
  } catch {
    return null
  }
}
