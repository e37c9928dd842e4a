import { isPostedIn, type Postings } from '@hubcap/rules/quotas/decide-quota'
import type { SalesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { chainTimeOf } from '../graphql/chain-time-of.ts'
import { actorOf, type Context } from '../graphql/context.ts'
import { calendarOf } from '../operation/calendar-of.ts'
import { asDay, asDayOrNull } from '../operation/dates.ts'
import type { GridPlace } from './grid-place.ts'
import type { GridRow } from './grid-row.ts'
import type { Figure } from './load-figures.ts'

type Person = {
  readonly id: string
  readonly franchiseeId: string
  readonly name: string
  readonly leftOn: string | null
  readonly postings: Postings
  readonly storeNames: ReadonlyMap<string, string>
}

const idsOf = (figures: readonly Figure[]) => [...new Set(figures.flatMap(({ staffId }) => staffId ?? []))]

/**
 * Who was ever posted in the store, and whom the figures name. Asked as the system: who moved away is out of a manager's
 * sight, and with them where they went, but whom one's own figures name, and since when they aren't one's own any more, one
 * may know.
 */
async function peopleOf(context: Context, { storeId }: GridPlace, figures: readonly Figure[]): Promise<Person[]> {
  const { tenantId, scope, staffId } = actorOf(context)
  const among = [{ id: { in: idsOf(figures) } }, ...(storeId ? [{ postings: { some: { storeId } } }] : [])]
  const rows = await context.database.asSystem(tenantId).read((db) =>
    db.staff.findMany({
      where: scope === 'person' ? { id: staffId ?? '' } : { OR: among },
      orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
      include: { postings: { include: { store: { select: { name: true } } } } },
    }),
  )
  return rows.map(({ id, franchiseeId, name, leftOn, postings }) => ({
    ...{ id, franchiseeId, name, leftOn: asDayOrNull(leftOn) },
    postings: postings.map((one) => ({ fromOn: asDay(one.fromOn), storeId: one.storeId })),
    storeNames: new Map(postings.flatMap(({ storeId, store }) => (storeId && store ? [[storeId, store.name]] : []))),
  }))
}

/** The stores in which the person has a row: those with figures of theirs, and those where they were posted in that time. */
function storesOf(
  person: Person,
  { storeId }: GridPlace,
  figures: readonly Figure[],
  months: readonly string[],
  { spanOf }: SalesCalendar,
) {
  const posted = [...person.storeNames.keys()].filter((id) =>
    months.some((month) => isPostedIn(person.postings, person.leftOn, id, spanOf(month))),
  )
  const figured = figures.flatMap((figure) => (figure.staffId === person.id && figure.storeId ? [figure.storeId] : []))
  return [...new Set([...posted, ...figured])].filter((id) => storeId === null || id === storeId)
}

/** The rows of a grid of reps: each rep in each store. */
export async function loadPeople(
  context: Context,
  place: GridPlace,
  figures: readonly Figure[],
  months: readonly string[],
): Promise<GridRow[]> {
  const people = await peopleOf(context, place, figures)
  const calendar = calendarOf(chainTimeOf(context))
  const { spanOf } = calendar
  return people.flatMap((person) =>
    storesOf(person, place, figures, months, calendar).map((storeId) => ({
      ...{ level: 'staff' as const, franchiseeId: person.franchiseeId, storeId, staffId: person.id },
      name: person.name,
      storeName: person.storeNames.get(storeId) ?? null,
      isOpenIn: (month) => isPostedIn(person.postings, person.leftOn, storeId, spanOf(month)),
    })),
  )
}
