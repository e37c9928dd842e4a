import { randomUUID } from 'node:crypto'
import type { Asker } from '../../bench/frame/token.ts'
import { type RoyaltyTerm, royaltyTried } from '../clearing/royalty.ts'
import { type Asking, documentFor } from '../clients/ask.ts'
import { idFor } from './global-id.ts'

const document = documentFor('setRoyaltyTerm', 'SetRoyaltyTermInput', '... on RoyaltyTerm { id }')

/** Each franchisee owes royalty by terms of its own from a day on. @returns which */
export async function agreeRoyalty(
  { ask }: Asking,
  asker: Asker,
  franchiseeIds: readonly string[],
  fromOn: string,
): Promise<Map<string, RoyaltyTerm>> {
  const agreed = new Map<string, RoyaltyTerm>()
  for (const [at, franchiseeId] of franchiseeIds.entries()) {
    const term = royaltyTried[at % royaltyTried.length] as RoyaltyTerm
    const input = { ...term, franchiseeId: idFor('Franchisee', franchiseeId), fromOn, idempotencyKey: randomUUID() }
    const answer = await ask({ asker, document, input })
    if (answer.kind !== 'done') throw new Error(`The proof can't agree on royalty: ${JSON.stringify(answer)}`)
    agreed.set(franchiseeId, term)
  }
  return agreed
}
