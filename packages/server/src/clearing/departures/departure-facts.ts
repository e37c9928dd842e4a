import type { Writing } from '@hubcap/database/door/database'
import type { FranchiseeDeparture } from '@hubcap/database/prisma'
import type { Departure } from '@hubcap/rules/clearing/departures/decide-departure'
import type { DepartureStatus } from '@hubcap/rules/clearing/departures/departure-status'
import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import { hold } from '../../operation/hold.ts'
import { notFound } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'

/** Holds the decisions on who leaves until the transaction ends: two that name each other would leave nobody to pay. */
export async function holdDepartures(db: Writing, { actor }: Request): Promise<void> {
  await hold(db, actor.tenantId, 'departures')
}

/** What a decision hangs on, as it stands. before: null where there is none yet. */
export async function departureFacts(
  db: Writing,
  franchiseeId: string,
  honouredById: string | null,
  before: FranchiseeDeparture | null,
): Promise<Departure> {
  const among = honouredById === null ? [franchiseeId] : [franchiseeId, honouredById]
  const found = await db.franchisee.findMany({ where: { id: { in: among } }, include: { departure: true } })
  const honourer = found.find(({ id }) => id === honouredById)
  if (!found.some(({ id }) => id === franchiseeId) || (honouredById !== null && !honourer)) throw notFound()
  return {
    ...{ franchiseeId, honouredById, status: (before?.status ?? null) as DepartureStatus | null },
    honourer: honourer ? { status: honourer.status as FranchiseeStatus, isLeaving: honourer.departure !== null } : null,
  }
}
