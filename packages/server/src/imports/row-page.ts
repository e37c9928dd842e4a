import type { Reading } from '@hubcap/database/door/database'
import { badPage, pageSize } from '../graphql/keyset.ts'
import type { RowProblem } from './row-problem.ts'

export const leadFates = ['attach', 'skip'] as const

export type ImportRow = {
  rowNo: number
  cells: string[]
  problems: RowProblem[]
  /** Null where a lead is made of it, and of what is no lead. */
  leadFate: (typeof leadFates)[number] | null
}

const fateOf = (before: unknown): ImportRow['leadFate'] =>
  leadFates.find((one) => one === (before as { fate?: unknown } | null)?.fate) ?? null

export type RowPageArgs = { first: number; after?: string | null; problemsOnly: boolean }

const writeCursor = (rowNo: number) => Buffer.from(String(rowNo)).toString('base64url')

function readCursor(cursor: string): number {
  const rowNo = Number(Buffer.from(cursor, 'base64url').toString())
  if (!Number.isSafeInteger(rowNo)) throw badPage('That cursor belongs to another list')
  return rowNo
}

/** A page of an import's rows in the file's order. */
export async function rowPage(db: Reading, importId: string, { first, after, problemsOnly }: RowPageArgs) {
  const size = pageSize({ first })
  const found = await db.importRow.findMany({
    where: {
      importId,
      rowNo: { gt: after ? readCursor(after) : 0 },
      ...(problemsOnly ? { NOT: { problems: { equals: [] } } } : {}),
    },
    orderBy: { rowNo: 'asc' },
    take: size + 1,
  })
  const edges = found.slice(0, size).map(({ rowNo, cells, problems, before }) => ({
    node: { rowNo, cells, problems, leadFate: fateOf(before) } as ImportRow,
    cursor: writeCursor(rowNo),
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
