import { createHmac } from 'node:crypto'
import type { Database } from '@hubcap/database/door/database'
import type { AttemptKind } from '@hubcap/rules/tenancy/attempt-wait'
import { addressKey } from '../../operation/address-key.ts'
import type { Origin } from '../../operation/origin.ts'

/** One thing that is tried, and from where. */
export type Subject = { readonly kind: AttemptKind; readonly of: string; readonly place: string }

type Account = { readonly tenantId: string; readonly userAccountId: string }

const isKnownDevice = async (database: Database, { tenantId, userAccountId }: Account, { deviceKey }: Origin) =>
  deviceKey !== null &&
  (await database
    .asSystem(tenantId)
    .read((db) => db.userSession.findFirst({ where: { userAccountId, deviceKey }, select: { id: true } }))) !== null

/** A password or code of an account, tried by whoever isn't signed in. */
export async function subjectOfAccount(
  database: Database,
  factor: 'password' | 'code',
  account: Account,
  origin: Origin,
): Promise<Subject> {
  const known = await isKnownDevice(database, account, origin)
  return known
    ? { kind: `known_${factor}`, of: account.userAccountId, place: `device ${origin.deviceKey}` }
    : { kind: factor, of: account.userAccountId, place: `address ${addressKey(origin.ip)}` }
}

/** No account has it. What was typed isn't kept: it may be a password, in the wrong field. */
export const subjectOfLogin = (secret: string, login: string, origin: Origin): Subject => ({
  kind: 'password',
  of: createHmac('sha256', secret).update(`login ${login}`).digest('hex'),
  place: `address ${addressKey(origin.ip)}`,
})

/** Somebody's own password, asked once more while they are signed in. */
export const subjectOfSession = ({ userAccountId }: { userAccountId: string }, origin: Origin): Subject => ({
  kind: 'own_password',
  of: userAccountId,
  place: `session ${origin.sessionId}`,
})
