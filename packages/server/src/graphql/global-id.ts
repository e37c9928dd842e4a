import { decodeGlobalID } from '@pothos/plugin-relay'

/** No row has it. */
export const nilId = '00000000-0000-0000-0000-000000000000'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isUuid = (text: string): boolean => uuid.test(text)

/** What node(id) is asked for; one that is malformed stands for something that doesn't exist. */
export function nodeId(globalId: string): { typename: string; id: string } {
  try {
    const decoded = decodeGlobalID(globalId)
    if (isUuid(decoded.id)) return decoded
  } catch {}
  return { typename: 'Chain', id: nilId }
}

/** The row's id behind a global id. One that is malformed, or of another type, answers as one that doesn't exist. */
export function rowId(typename: string, globalId: string): string {
  try {
    const decoded = decodeGlobalID(globalId)
    return decoded.typename === typename && isUuid(decoded.id) ? decoded.id : nilId
  } catch {
    return nilId
  }
}

export const rowIds = (typename: string, globalIds: readonly string[] | null | undefined): string[] | undefined =>
  globalIds?.map((id) => rowId(typename, id))

/** An input with the global ids of the named fields turned into ids of rows. */
export function withRowIds<Input extends object>(input: Input, typenames: Partial<Record<keyof Input, string>>): Input {
  const ids = Object.entries(typenames).flatMap(([field, typename]) => {
    const value = input[field as keyof Input]
    if (Array.isArray(value)) return [[field, rowIds(typename as string, value)]]
    return typeof value === 'string' ? [[field, rowId(typename as string, value)]] : []
  })
  return { ...input, ...Object.fromEntries(ids) }
}
