import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { mostViews, type SaveViewInput, type UpdateViewInput } from '@hubcap/rules/tenancy/saved-view.input'
import { uuidv7 } from 'uuidv7'
import { type Change, recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** Headquarters’ scope reaches everybody’s rows; a view is its owner’s alone. */
function own({ actor: { userAccountId } }: Request): { userAccountId: string } {
  if (!userAccountId) throw new Error('Only an account keeps views')
  return { userAccountId }
}

/** By the last words of the index’s name. */
const taken = { list_name: 'saved_view.name_taken' }

const changeOf = (entityId: string, values: Pick<Change, 'before' | 'after'>): Change => ({
  action: 'saved_view.change',
  entity: 'saved_view',
  entityId,
  franchiseeId: null,
  ...values,
})

const columns = (hidden: string[] | null) => hidden ?? Prisma.DbNull

async function addView(db: Writing, request: Request, { hiddenColumns, ...view }: SaveViewInput): Promise<string> {
  const { tenantId } = request.actor
  if ((await db.savedView.count({ where: { ...own(request), list: view.list } })) >= mostViews)
    throw new Refused('saved_view.too_many', { max: mostViews })
  const id = uuidv7()
  const row = { ...view, ...own(request), tenantId, id, hiddenColumns: columns(hiddenColumns), createdAt: request.now }
  await db.savedView.createMany({ data: [row] })
  await recordChange(db, request, changeOf(id, { after: { ...view, hiddenColumns } }))
  return id
}

/** Keeps a list's address under a name. Under one that it has already, it is kept anew: the same request twice is one view. */
export async function saveView(request: Request, input: SaveViewInput): Promise<string> {
  authorize(request, 'saved_view.change')
  const { list, name, search, hiddenColumns } = input
  return refuseDuplicate(
    () =>
      doorOf(request).write(async (db) => {
        const known = await db.savedView.findFirst({ where: { ...own(request), list, name } })
        if (!known) return addView(db, request, input)
        const data = { search, hiddenColumns: columns(hiddenColumns) }
        await db.savedView.updateMany({ where: { id: known.id }, data })
        await recordChange(db, request, changeOf(known.id, { before: known, after: { search, hiddenColumns } }))
        return known.id
      }),
    taken,
  )
}

/** Renames a view, or has it hold what the list shows now. */
export async function updateView(request: Request, { id, hiddenColumns, ...rest }: UpdateViewInput): Promise<string> {
  authorize(request, 'saved_view.change')
  const data = { ...rest, ...(hiddenColumns !== undefined && { hiddenColumns: columns(hiddenColumns) }) }
  await refuseDuplicate(
    () =>
      doorOf(request).write(async (db) => {
        const before = await db.savedView.findFirst({ where: { ...own(request), id } })
        if (!before) throw notFound()
        await db.savedView.updateMany({ where: { id }, data })
        const after = { ...rest, ...(hiddenColumns !== undefined && { hiddenColumns }) }
        await recordChange(db, request, changeOf(id, { before, after }))
      }),
    taken,
  )
  return id
}

/** @returns how many views went: none where it was gone already */
export async function deleteView(request: Request, id: string): Promise<number> {
  authorize(request, 'saved_view.change')
  return doorOf(request).write(async (db) => {
    const before = await db.savedView.findFirst({ where: { ...own(request), id } })
    if (!before) return 0
    const { count } = await db.savedView.deleteMany({ where: { ...own(request), id } })
    if (count > 0) await recordChange(db, request, changeOf(id, { before }))
    return count
  })
}
