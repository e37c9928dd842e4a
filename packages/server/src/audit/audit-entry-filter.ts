import type { Reading } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { addDays } from '@hubcap/rules/input/day'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { decodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { nilId, rowId, rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { holding, searchWords } from '../graphql/search-words.ts'

export const AuditEntryFilter = builder.inputType('AuditEntryFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the name or e-mail address of whoever did it.' }),
    actorIds: t.idList({ description: 'Whoever did it.' }),
    actions: t.stringList({ description: 'Lines of the role matrix, such as card_sale.void.' }),
    entities: t.stringList({ description: 'What it was done to, such as customer.' }),
    recordId: t.id({ description: 'All that was done to one record.' }),
    franchiseeIds: t.idList(),
    from: t.field({ type: 'Date', description: 'First day, in the chain’s time zone.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
  }),
})

export type AuditEntryFilterInput = typeof AuditEntryFilter.$inferInput
type Filter = AuditEntryFilterInput | null | undefined

/** Past this many people somebody's name is no filter any more. */
const mostActors = 200

/** Whoever is called so now: the log keeps the name that they had, but is found by the account. */
async function actorIds(db: Reading, filter: Filter): Promise<string[] | undefined> {
  const words = searchWords(filter?.search)
  const given = rowIds('UserAccount', filter?.actorIds)
  if (!words) return given
  const named = { OR: [{ name: holding(words) }, { email: holding(words) }] }
  const where = given ? { AND: [named, { id: { in: given } }] } : named
  const found = await db.userAccount.findMany({ where, select: { id: true }, take: mostActors })
  return found.map(({ id }) => id)
}

/** The row that a record's global id is of, whatever it is of. */
function recordOf(globalId: string): string {
  try {
    return rowId(decodeGlobalID(globalId).typename, globalId)
  } catch {
    return nilId
  }
}

const midnight = (day: string, timeZone: string) => instantOnDay(day, timeZone, '00:00')

function atDays(filter: Filter, timeZone: string) {
  const { from, to } = filter ?? {}
  if (!from && !to) return undefined
  return {
    gte: from ? midnight(String(from), timeZone) : undefined,
    lt: to ? midnight(addDays(String(to), 1), timeZone) : undefined,
  }
}

/** The entries that a filter leaves, in Prisma's words. */
export async function auditEntryWhere(
  db: Reading,
  filter: Filter,
  timeZone: string,
): Promise<Prisma.AuditEntryWhereInput> {
  return {
    userAccountId: oneOf(await actorIds(db, filter)),
    action: oneOf(filter?.actions),
    entity: oneOf(filter?.entities),
    entityId: filter?.recordId ? recordOf(filter.recordId) : undefined,
    franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
    at: atDays(filter, timeZone),
  }
}
