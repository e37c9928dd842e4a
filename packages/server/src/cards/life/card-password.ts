import type { Writing } from '@hubcap/database/door/database'
import type { Request } from '../../operation/request.ts'
import type { CardEffect } from './card-effect.ts'
import type { PasswordProof } from './prove-card-passwords.ts'

type Password = NonNullable<CardEffect['password']>

const keptOf = (db: Writing, cardId: string) =>
  db.cardPassword.findFirst({ where: { cardId }, select: { cardId: true, hash: true } })

/** The password of a card, to go to another; null where it has none. */
export async function passwordOf(db: Writing, cardId: string, toCardId: string): Promise<Password | null> {
  const found = await keptOf(db, cardId)
  return found && { cardId: toCardId, hash: found.hash }
}

export async function saveCardPassword(db: Writing, { actor, now }: Request, { cardId, hash }: Password) {
  const { tenantId } = actor
  const row = { tenantId, cardId, hash, changedAt: now }
  const { count } = await db.cardPassword.updateMany({ where: { cardId }, data: { hash, changedAt: now } })
  if (count === 0) await db.cardPassword.createMany({ data: [row] })
}

/** Of a card that is held. One that has none asks for none, as all did before they were handed on. */
export async function requireCardPassword(db: Writing, cardId: string, proof: PasswordProof): Promise<void> {
  const kept = await keptOf(db, cardId)
  if (kept) proof(kept)
}
