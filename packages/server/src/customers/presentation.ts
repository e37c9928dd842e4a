import type { Presented } from '@hubcap/database/door/caller'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import { readToken, signToken } from '../tenancy/signed-token.ts'

const presentationSeconds = 600

/** Proof, for ten minutes and this account alone, that the customer stood here and gave the full phone. */
export const presentCustomer = (request: Request, customerId: string): Promise<string> => {
  const { tenantId, userAccountId } = request.actor
  const claims = { tid: tenantId, sub: userAccountId ?? '', customer: customerId }
  return signToken(request.secret, 'hubcap-presentation', claims, request.now, presentationSeconds)
}

/** The same of a card that lies at the till, with or without its customer. */
export const presentAtTill = (request: Request, { customerId, cardId }: Presented): Promise<string> => {
  const { tenantId, userAccountId } = request.actor
  const whom = { ...(customerId && { customer: customerId }), ...(cardId && { card: cardId }) }
  const claims = { tid: tenantId, sub: userAccountId ?? '', ...whom }
  return signToken(request.secret, 'hubcap-presentation', claims, request.now, presentationSeconds)
}

/** @throws Refused customer.presentation_expired where it is forged, too old, or another account's */
export async function presentedAtTill(request: Request, presentation: string): Promise<Presented> {
  const claims = await readToken(request.secret, 'hubcap-presentation', presentation, request.now)
  const { tenantId, userAccountId } = request.actor
  if (!claims || claims.tid !== tenantId || claims.sub !== userAccountId)
    throw new Refused('customer.presentation_expired')
  return { customerId: claims.customer ?? null, cardId: claims.card ?? null }
}

/** @throws Refused customer.presentation_expired where it is forged, too old, or another account's */
export async function presentedCustomer(request: Request, presentation: string): Promise<string> {
  const claims = await readToken(request.secret, 'hubcap-presentation', presentation, request.now)
  const { tenantId, userAccountId } = request.actor
  if (!claims?.customer || claims.tid !== tenantId || claims.sub !== userAccountId)
    throw new Refused('customer.presentation_expired')
  return claims.customer
}
