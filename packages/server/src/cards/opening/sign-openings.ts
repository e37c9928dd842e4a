import type { Writing } from '@hubcap/database/door/database'
import { decideSignature } from '@hubcap/rules/cards/opening/decide-opening'
import type { SignOpeningsInput } from '@hubcap/rules/cards/opening/sign-openings.input'
import { decided } from '../../operation/decided.ts'
import { eachRow } from '../../operation/each-row.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { lockOpening } from './lock-opening.ts'
import { openingFacts } from './opening-facts.ts'

/** An owner signs beside headquarters, each once. */
const signatureOf = ({ actor, now }: Request) =>
  actor.scope === 'chain'
    ? { signedAt: now, signedById: actor.userAccountId }
    : { ownerSignedAt: now, ownerSignedById: actor.userAccountId }

async function signRow(db: Writing, request: Request, id: string): Promise<boolean> {
  const row = await lockOpening(db, request, id)
  const { franchiseeId } = row
  authorize(request, 'opening.sign', { franchiseeId })
  const isSigned = request.actor.scope === 'chain' ? row.signedAt !== null : row.ownerSignedAt !== null
  if (isSigned) return false
  decided(decideSignature(openingFacts(row)))
  const signature = signatureOf(request)
  await db.cardOpening.updateMany({ where: { id }, data: signature })
  await recordChange(db, request, {
    action: 'opening.sign',
    entity: 'card_opening',
    entityId: id,
    franchiseeId,
    before: { signedAt: row.signedAt, ownerSignedAt: row.ownerSignedAt },
    after: signature,
  })
  return true
}

/**
 * Signs openings as headquarters, or as the owner of theirs: all or none. After that their import can't be undone. What is
 * signed already stays so. @returns how many weren't yet
 */
export async function signOpenings(request: Request, { ids }: SignOpeningsInput): Promise<number> {
  authorize(request, 'opening.sign')
  const signed = await doorOf(request).write((db) => eachRow(ids, (id) => signRow(db, request, id)))
  return signed.filter(Boolean).length
}
