import { readCounted } from '../read-counted.ts'
import type { Step } from '../steps.ts'

export type ReceiverKind = 'franchisee' | 'store' | 'staff'
export type ReturnTarget = 'headquarters' | 'franchisee' | 'store'

/** The form as it is typed; each step asks for some of it. */
export type MoveDraft = {
  seriesId: string
  first: string
  last: string
  quantity: number | null
  receiver: ReceiverKind
  franchiseeId: string | null
  storeId: string | null
  staffId: string | null
  to: ReturnTarget
  reason: string
  counted: string
  idempotencyKey: string
}

type Own = { franchiseeId?: string; storeId?: string; staffId?: string }

/** What the api is sent for a step. own: whose stock is counted. */
export function moveInput(step: Step, draft: MoveDraft, own: Own) {
  const { seriesId, first, last, idempotencyKey, receiver } = draft
  const key = { seriesId, idempotencyKey }
  if (step === 'print') return { ...key, first, quantity: draft.quantity ?? Number.NaN }
  if (step === 'count') return { ...key, ...own, counted: readCounted(draft.counted) }
  const numbers = { ...key, first, last }
  if (step === 'issue') return { ...numbers, [`${receiver}Id`]: draft[`${receiver}Id`] ?? '' }
  if (step === 'return') return { ...numbers, to: draft.to, reason: draft.reason }
  return step === 'receive' ? numbers : { ...numbers, reason: draft.reason }
}

/** Beside which field a refusal belongs: what is wrong with a number stands beside it. */
export function fieldOfRefusal(step: Step, code: string): keyof MoveDraft | null {
  if (!/^(card_no|stock)\./.test(code) || code === 'stock.holder_closed' || code === 'stock.wrong_way') return null
  if (step === 'count') return 'counted'
  if (step === 'print' && code === 'stock.series_full') return 'quantity'
  return code === 'stock.reversed' || code === 'stock.too_many' ? 'last' : 'first'
}
