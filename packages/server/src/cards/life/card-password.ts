import type { Reading, Writing } from '@hubcap/database/door/database'
import type { Request } from '../../operation/request.ts'
import { decoyHash, verifyPassword } from '../../tenancy/password-hash.ts'
import type { CardEffect } from './card-effect.ts'

type Password = NonNullable<CardEffect['password']>

/** The password of a card, to go to another; null where it has none. */
export async function passwordOf(db: Writing, cardId: string, toCardId: string): Promise<Password | null> {
  const found = await db.cardPassword.findFirst({ where: { cardId }, select: { hash: true } })
  return found && { cardId: toCardId, hash: found.hash }
}

export async function saveCardPassword(db: Writing, { actor, now }: Request, { cardId, hash }: Password) {
  const { tenantId } = actor
  const row = { tenantId, cardId, hash, changedAt: now }
  const { count } = await db.cardPassword.updateMany({ where: { cardId }, data: { hash, changedAt: now } })
  if (count === 0) await db.cardPassword.createMany({ data: [row] })
}

/** Whether somebody knows a card's password. A card that has none takes any, as all did before they were handed on. */
export async function checkCardPassword(db: Reading | Writing, cardId: string, password: string): Promise<boolean> {
  const found = await db.cardPassword.findFirst({ where: { cardId }, select: { hash: true } })
  const matches = await verifyPassword(found?.hash ?? (await decoyHash), password)
  return found === null || matches
}
