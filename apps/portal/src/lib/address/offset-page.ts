import { pageSize } from './list-address.ts'

const behindTheEnd = 2 ** 31 - 1
const rowsBefore = (text: string | null) => {
  const number = Number(text ?? 0)
  return Number.isInteger(number) ? Math.min(Math.max(number, 0), behindTheEnd) : 0
}

type Place = { readonly after: string | null; readonly before: string | null; readonly last: boolean | null }

/** Where a page begins, in a list whose cursors are numbers of rows. */
export function offsetOf({ after, before, last }: Place): number {
  if (last) return behindTheEnd
  return before === null ? rowsBefore(after) : Math.max(rowsBefore(before) - pageSize, 0)
}

/** What leads to the pages beside this one. */
export const offsetPage = ({ offset, rows, count }: { offset: number; rows: number; count: number }) => ({
  ...{ hasPreviousPage: offset > 0, hasNextPage: offset + rows < count },
  ...{ startCursor: String(offset), endCursor: String(offset + rows) },
})
