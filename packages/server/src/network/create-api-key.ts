import type { Writing } from '@hubcap/database/door/database'
import type { CreateApiKeyInput } from '@hubcap/rules/tenancy/create-api-key.input'
import { keyExpiry, mostKeys } from '@hubcap/rules/tenancy/key-expiry'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { authorizeGift } from '../tenancy/authorize-gift.ts'
import { newKey } from '../tenancy/key-secret.ts'
import { lockChain } from '../tenancy/lock-chain.ts'
import { addService } from './add-service.ts'
import { loadPostPlace, type PlaceIds } from './load-post-place.ts'

/** key: null where the same request was answered before; it is shown once. */
export type MadeKey = { id: string; key: string | null }

/** Where the key is to hold, as the maker sees the network. @throws Refused where a place isn't there, or is out of business */
async function loadPlaces(db: Writing, { franchiseeIds, storeIds }: CreateApiKeyInput): Promise<PlaceIds[]> {
  const nothing = { franchiseeId: null, storeId: null, staffId: null }
  const places: PlaceIds[] = []
  for (const franchiseeId of new Set(franchiseeIds)) places.push(await loadPostPlace(db, { ...nothing, franchiseeId }))
  for (const storeId of new Set(storeIds)) places.push(await loadPostPlace(db, { ...nothing, storeId }))
  return places
}

async function refuseTooMany(db: Writing, request: Request): Promise<void> {
  await lockChain(db, request.actor.tenantId)
  const held = await db.apiKey.count({ where: { revokedAt: null, expiresAt: { gt: request.now } } })
  if (held >= mostKeys) throw new Refused('api_key.too_many', { max: mostKeys })
}

async function addKey(db: Writing, request: Request, input: CreateApiKeyInput, id: string): Promise<string> {
  const { role, name, days } = input
  const { actor, actorName, chain, now } = request
  const { tenantId, userAccountId: createdById } = actor
  const places = await loadPlaces(db, input)
  // Nobody makes a key that may more than they do.
  for (const place of places.length > 0 ? places : [{}]) authorizeGift(request, 'api_key.create', role, place)
  const userAccountId = await addService(db, { tenantId, name, locale: 'en', role, places }, now)
  const { key, hash, prefix } = newKey()
  const createdBy = { createdById, createdByName: actorName ?? chain.name }
  const row = {
    tenantId,
    id,
    userAccountId,
    name,
    prefix,
    ...createdBy,
    createdAt: now,
    expiresAt: keyExpiry(now, days),
  }
  await db.apiKey.createMany({ data: [{ ...row, hash }] })
  const what = { action: 'api_key.create', entity: 'api_key', entityId: id, franchiseeId: null } as const
  await recordChange(db, request, { ...what, after: { ...row, role, places } })
  return key
}

/** Lets another system in, as an account of its own with one post. */
export async function createApiKey(request: Request, input: CreateApiKeyInput): Promise<MadeKey> {
  authorize(request, 'api_key.create')
  authorizeGift(request, 'api_key.create', input.role, {})
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'createApiKey', key: input.idempotencyKey, input, resultId: id }
    const known = await claimKey(db, request, claim)
    if (known) return { id: known, key: null }
    await refuseTooMany(db, request)
    return { id, key: await addKey(db, request, input, id) }
  })
}
