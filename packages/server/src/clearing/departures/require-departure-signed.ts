import { decideEnd } from '@hubcap/rules/clearing/departures/decide-departure'
import type { Follower } from '../../operation/announce.ts'
import { decided } from '../../operation/decided.ts'
import { loadOwed, owedInAll } from './load-owed.ts'

/** A franchisee with value on its cards doesn't end before it is signed who honours them. @throws Refused departure.not_signed */
export const requireDepartureSigned: Follower<'change.recorded'> = async (db, _request, change) => {
  const { entity, entityId, before, after } = change
  const [was, is] = [before, after].map((row) => (row as { status?: string } | null | undefined)?.status)
  if (entity !== 'franchisee' || is !== 'ended' || was === is) return
  const signed = await db.franchiseeDeparture.findFirst({ where: { franchiseeId: entityId, status: 'signed' } })
  const { principal, bonus, uses } = owedInAll(await loadOwed(db, entityId))
  decided(decideEnd({ value: Number(principal + bonus), uses }, signed !== null))
}
