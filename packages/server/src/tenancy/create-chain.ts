import type { Database } from '@hubcap/database/door/database'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { uuidv7 } from 'uuidv7'
import { addChainBeginnings } from '../chain-beginnings.ts'
import { nowhere, type Origin } from '../operation/origin.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { Refused } from '../operation/refused.ts'
import { hashPassword } from './password-hash.ts'

export type NewChain = {
  /** From whoever goes on in the same transaction, as the demo does; made here where left out. */
  tenantId?: string
  slug: string
  name: string
  timeZone: string
  currency: string
  locale: Locale
  administrator: { name: string; email: string | null; phoneKey: string | null; password: string }
}

export type CreatedChain = { tenantId: string; userAccountId: string; assignmentId: string }

/**
 * Makes an empty chain with its first HQ administrator, one card product, whose amount is entered at the sale, and its country's law.
 * @throws Refused write.duplicate where the slug is another chain's
 */
export async function createChain(
  database: Database,
  chain: NewChain,
  now: Date,
  origin: Origin = nowhere,
): Promise<CreatedChain> {
  const { administrator, slug, name, timeZone, currency, locale, tenantId = uuidv7() } = chain
  const userAccountId = uuidv7()
  const assignmentId = uuidv7()
  const passwordHash = await hashPassword(administrator.password)
  const { email, phoneKey } = administrator
  if (!email && !phoneKey) throw new Refused('input.invalid', { count: 1 })
  await refuseDuplicate(() =>
    database.asSystem(tenantId).write(async (db) => {
      await db.chain.create({ data: { tenantId, slug, name, timeZone, currency, locale, createdAt: now } })
      await db.userAccount.create({
        data: {
          tenantId,
          id: userAccountId,
          name: administrator.name,
          email,
          phoneKey,
          locale,
          status: 'active',
          createdAt: now,
        },
      })
      await db.userCredential.createMany({ data: [{ tenantId, userAccountId, passwordHash, changedAt: now }] })
      await db.assignment.create({
        data: { tenantId, id: assignmentId, userAccountId, role: 'hq_admin', createdAt: now },
      })
      await addChainBeginnings(db, { tenantId, timeZone, currency, locale }, now)
      const actor = { ...systemActor(tenantId), userAccountId }
      await recordChange(
        db,
        { actor, actorName: administrator.name, now, origin },
        {
          action: 'chain.create',
          entity: 'chain',
          entityId: tenantId,
          franchiseeId: null,
          after: { slug, name, timeZone, currency, locale },
        },
      )
    }),
  )
  return { tenantId, userAccountId, assignmentId }
}
