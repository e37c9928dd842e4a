import type { Reading, Writing } from '@hubcap/database/door/database'
import { notFound } from '../../operation/refused.ts'
import { detailsOf, type RechargeDetails } from './recharge-details.ts'

/** A recharge as it is told; amounts in minor units. Its id is the movement's. */
export type CardRecharge = RechargeDetails & {
  readonly id: string
  readonly at: Date
  readonly paid: number
  readonly isVoided: boolean
}

/** Of a card that the caller sees or has before them. @throws Refused access.not_found */
export async function loadRecharge(db: Reading | Writing, movementId: string): Promise<CardRecharge> {
  const step = await db.cardStep.findFirst({
    where: { movementId, action: { in: ['recharge', 'renew'] } },
    include: { movement: { include: { reversedBy: { select: { id: true } } } } },
  })
  const details = step && detailsOf(step.details)
  if (!step || !details) throw notFound()
  const { at, amount, movement } = step
  return { ...details, id: movementId, at, paid: Number(amount), isVoided: (movement?.reversedBy.length ?? 0) > 0 }
}
