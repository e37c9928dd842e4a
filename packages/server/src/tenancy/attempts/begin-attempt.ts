import type { Database, Writing } from '@hubcap/database/door/database'
import { nobodysTenantId } from '@hubcap/database/door/nobodys-tenant'
import { mostFailures, mostFailuresOfAddress, waitOfCount, waitOfPlace } from '@hubcap/rules/tenancy/attempt-wait'
import { uuidv7 } from 'uuidv7'
import { addressKey } from '../../operation/address-key.ts'
import type { Origin } from '../../operation/origin.ts'
import { Refused } from '../../operation/refused.ts'
import type { Subject } from './subject.ts'

export type Attempts = { readonly database: Database; readonly now: Date; readonly origin: Origin }

export type Attempt = {
  /** It was right: what failed before from there is forgotten. */
  pass(): Promise<void>
}

const hourMs = 60 * 60 * 1000

const keyOf = ({ kind, of }: Subject) => `${kind} ${of}`

const tooMany = (seconds: number) =>
  seconds < 60
    ? new Refused('auth.wait', { seconds })
    : new Refused('auth.too_many_attempts', { minutes: Math.ceil(seconds / 60) })

/** Whoever tries the same meanwhile waits for this transaction: of many tries at once each counts those before it. */
export async function takeTurn(db: Writing, keys: readonly string[]): Promise<void> {
  for (const key of [...new Set(keys)].toSorted())
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}::text, 0))`
}

/** Of whomever: what others are about to forget is left to them, so that nobody waits in a circle. */
export async function forgetOld(db: Writing, now: Date): Promise<void> {
  const until = new Date(now.getTime() - hourMs)
  await db.$executeRaw`
    DELETE FROM sign_in_attempt WHERE tenant_id = ${nobodysTenantId}::uuid AND id IN (
      SELECT id FROM sign_in_attempt WHERE tenant_id = ${nobodysTenantId}::uuid AND at <= ${until}::timestamptz
      LIMIT 1000 FOR UPDATE SKIP LOCKED)`
}

/** How long whoever tries this must wait, by what was tried within the hour. */
async function waitOf(db: Writing, subject: Subject, ip: string | null, now: Date): Promise<number> {
  const newestFirst = { orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }] }
  const past = await db.signInAttempt.findMany({ where: { subject: keyOf(subject) }, ...newestFirst })
  const atPlace = past.filter(({ place }) => place === subject.place)
  const waits = [waitOfPlace(atPlace, now), waitOfCount(past, mostFailures[subject.kind], now)]
  if (ip && subject.place.startsWith('address')) {
    const ofAddress = { ip, passedAt: null, place: `address ${ip}` }
    const most = { take: mostFailuresOfAddress }
    const elsewhere = await db.signInAttempt.findMany({ where: ofAddress, ...newestFirst, ...most })
    waits.push(waitOfCount(elsewhere, mostFailuresOfAddress, now))
  }
  return Math.max(...waits)
}

/**
 * Counts a try at a password or a code before it is looked at: it is a failure until it has passed, so that a thousand at once
 * are no way around the limit. Kept in the database, for all processes and over restarts.
 * @throws Refused auth.wait, auth.too_many_attempts; then the try isn't looked at, and doesn't count
 */
export async function beginAttempt(
  { database, now, origin }: Attempts,
  subjects: readonly Subject[],
): Promise<Attempt> {
  const ip = origin.ip && addressKey(origin.ip)
  const nobody = database.asNobody()
  const ids = await nobody.write(async (db) => {
    await takeTurn(db, [...subjects.map(keyOf), `address ${ip}`])
    await forgetOld(db, now)
    const waits: number[] = []
    for (const subject of subjects) waits.push(await waitOf(db, subject, ip, now))
    const wait = Math.max(...waits)
    if (wait > 0) throw tooMany(wait)
    const row = { tenantId: nobodysTenantId, ip, at: now }
    const rows = subjects.map((one) => ({ ...row, id: uuidv7(), subject: keyOf(one), place: one.place }))
    await db.signInAttempt.createMany({ data: rows })
    return rows.map(({ id }) => id)
  })
  return {
    pass: async () => {
      await nobody.write((db) => db.signInAttempt.updateMany({ where: { id: { in: ids } }, data: { passedAt: now } }))
    },
  }
}
