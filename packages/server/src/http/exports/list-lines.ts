import { randomUUID } from 'node:crypto'
import { behind, sortingOf } from '../../graphql/keyset.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { csvLine } from '../csv-line.ts'
import type { AnyListExport, Reader } from './list-export.ts'

const pageRows = 1000

/** Headings and rows of a list as the caller sees it, page by page. Who took which list along is logged. */
export async function* listLines(request: Request, list: AnyListExport, filter: unknown, reader: Reader) {
  authorize(request, 'export.create')
  authorize(request, list.action)
  const door = doorOf(request)
  await door.write((db) =>
    recordChange(db, request, {
      action: 'export.create',
      entity: 'export',
      entityId: randomUUID(),
      franchiseeId: null,
      after: { list: list.path, filter },
    }),
  )
  const { columns, order } = list
  yield csvLine(columns.map(({ heading }) => heading[reader.locale]))
  const orderBy = sortingOf(order)
  for (let last: { id: string } | null = null; ; ) {
    const where = last ? behind(last, order) : {}
    const rows: { id: string }[] = await door.read((db) => list.load(db, filter, { where, orderBy, take: pageRows }))
    for (const row of rows) yield csvLine(columns.map(({ cell }) => cell(row, reader)))
    if (rows.length < pageRows) return
    last = rows.at(-1) ?? null
  }
}
