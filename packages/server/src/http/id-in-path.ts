import { rowId } from '../graphql/global-id.ts'

/** The row's id behind the second part of a path. One that is malformed answers as one that doesn't exist. */
export function idInPath(typename: string, { pathname }: URL): string {
  const [, , part = ''] = pathname.split('/')
  try {
    return rowId(typename, decodeURIComponent(part))
  } catch {
    return rowId(typename, '')
  }
}
