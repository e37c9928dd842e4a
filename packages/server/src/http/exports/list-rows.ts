import { randomUUID } from 'node:crypto'
import { maskPhonesIn } from '@hubcap/rules/input/mask-phone'
import { behind, sortingOf } from '../../graphql/keyset.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { soleFranchisee } from '../../operation/sole-franchisee.ts'
import type { AnyListExport, ListReader } from './list-export.ts'
import type { ListView } from './read-view.ts'

const pageRows = 1000

/** Somebody may have searched by a phone. */
const withoutPhones = (filter: unknown): unknown =>
  JSON.parse(JSON.stringify(filter, (_, one) => (typeof one === 'string' ? maskPhonesIn(one) : one)))

const logged = (list: AnyListExport, { filter, ids }: ListView) => ({
  list: list.path,
  filter: withoutPhones(filter),
  ...(ids && { rows: ids.length }),
})

/** Rows of a list as the caller sees it, page by page. Who took which list along is logged. */
export async function* listRows(request: Request, list: AnyListExport, view: ListView, reader: ListReader) {
  authorize(request, 'export.create')
  authorize(request, list.action)
  const door = doorOf(request)
  await door.write((db) =>
    recordChange(db, request, {
      action: 'export.create',
      entity: 'export',
      entityId: randomUUID(),
      franchiseeId: soleFranchisee(request),
      after: logged(list, view),
    }),
  )
  const { columns, order, filter, ids, month } = view
  const { timeZone, currency } = request.chain
  const orderBy = sortingOf(order)
  const chosen = ids ? [{ id: { in: [...ids] } }] : []
  for (let last: { id: string } | null = null; ; ) {
    const where = { AND: [...chosen, ...(last ? [behind(last, order)] : [])] }
    const page = { where, orderBy, take: pageRows }
    const rows: { id: string }[] = await door.read((db) =>
      list.load(db, filter, page, { now: request.now, timeZone, currency, month }),
    )
    for (const row of rows) yield columns.map(({ cell }) => cell(row, reader))
    if (rows.length < pageRows) return
    last = rows.at(-1) ?? null
  }
}
