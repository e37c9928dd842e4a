import type { Writing } from '@hubcap/database/door/database'
import type { Honourers } from '@hubcap/rules/clearing/departures/assumed-payments'

/** Who honours the cards of those that have left by a day, and what they are called. */
export async function loadHonourers(
  db: Writing,
  by: Date,
): Promise<{ honourers: Honourers; names: ReadonlyMap<string, string> }> {
  const rows = await db.franchiseeDeparture.findMany({
    where: { status: 'signed', leavesOn: { lte: by } },
    include: { honouredBy: { select: { name: true } } },
  })
  const names = rows.flatMap(({ honouredById, honouredBy }) =>
    honouredById && honouredBy ? [[honouredById, honouredBy.name] as const] : [],
  )
  return {
    honourers: new Map(rows.map(({ franchiseeId, honouredById }) => [franchiseeId, honouredById])),
    names: new Map(names),
  }
}
