import type { RevokeApiKeyInput } from '@hubcap/rules/tenancy/revoke-api-key.input'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** Ends a key with its next request, and what it has asked for in the background. Said twice it is done once. */
export async function revokeApiKey(request: Request, { id }: RevokeApiKeyInput): Promise<string> {
  authorize(request, 'api_key.revoke')
  await doorOf(request).write(async (db) => {
    const key = await db.apiKey.findFirst({ where: { id } })
    if (!key) throw notFound()
    const change = { revokedAt: request.now }
    const { count } = await db.apiKey.updateMany({ where: { id, revokedAt: null }, data: change })
    if (count === 0) return
    await db.userAccount.updateMany({ where: { id: key.userAccountId }, data: { status: 'suspended' } })
    await recordChange(db, request, {
      action: 'api_key.revoke',
      entity: 'api_key',
      entityId: id,
      franchiseeId: null,
      before: { name: key.name, prefix: key.prefix, revokedAt: null },
      after: change,
    })
  })
  return id
}
