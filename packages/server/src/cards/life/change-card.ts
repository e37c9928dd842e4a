import type { Presented } from '@hubcap/database/door/caller'
import type { Writing } from '@hubcap/database/door/database'
import type { CardAction } from '@hubcap/rules/cards/life/card-action'
import { decideCardAction } from '@hubcap/rules/cards/life/decide-card-action'
import { needsOf } from '@hubcap/rules/cards/life/needs-of'
import { claimKey } from '../../operation/claim-key.ts'
import { decided } from '../../operation/decided.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import type { CardEffect } from './card-effect.ts'
import { requireCardPassword } from './card-password.ts'
import { type HeldCard, holdCard } from './held-card.ts'
import { type PasswordProof, withCardPasswords } from './prove-card-passwords.ts'
import { saveStep } from './save-step.ts'

type Input = { readonly id: string; readonly idempotencyKey: string; readonly reason: string | null }

export type CardChange = {
  /** The mutation's name: its keys are its own. */
  readonly operation: string
  readonly action: CardAction
  readonly input: Input
  /** Whom the caller has before them. */
  readonly presented?: Presented
  /** What the holder said is its password; null: nothing. Left out: it isn't asked for. */
  readonly password?: string | null
  /** The card that the answer is about, where it isn't the one that was changed. */
  readonly resultId?: string
  effect(held: HeldCard, db: Writing): CardEffect | Promise<CardEffect>
}

/**
 * Does one thing to a card, once for each key: holds its row, asks the table of its life, works out what it does, and writes
 * card, value, books and history together. @returns the id of the card that it is about from then on
 */
export async function changeCard(request: Request, change: CardChange): Promise<string> {
  const { operation, action, input, presented, password, resultId = input.id } = change
  const needs = needsOf(action)
  authorize(request, needs)
  const door = doorOf(request, presented)
  const all = password === undefined ? [] : [{ cardId: input.id, password }]
  const write = (proof: PasswordProof) =>
    door.write(async (db) => {
      const done = await claimKey(db, request, { operation, key: input.idempotencyKey, input, resultId })
      if (done) return done
      const held = await holdCard(db, request, input.id)
      const { franchiseeId, storeId } = held.card
      if (presented?.cardId !== input.id) authorize(request, needs, { franchiseeId, storeId })
      const { status } = decided(decideCardAction(held.facts, action))
      if (password !== undefined) await requireCardPassword(db, input.id, proof)
      const effect = await change.effect(held, db)
      await saveStep(db, request, { held, action, needs, status, reason: input.reason, effect })
      return resultId
    })
  return withCardPasswords(request, door, { all }, write)
}
