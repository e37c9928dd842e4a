import { asksAmount, asksNumber, asksReceiver, type StepAction, type StepDraft } from './step-action.ts'

type Base = { id: string; idempotencyKey: string }

/** What the api takes of what was typed for a step. */
export function stepInput(action: StepAction, draft: StepDraft, base: Base) {
  const { amount, cardNo, customerPhone, customerName, currentPassword, password, reason } = draft
  const isFreezing = asksAmount(action) || action === 'freeze' || action === 'unfreeze'
  return {
    ...base,
    reason,
    ...(isFreezing && { amount: asksAmount(action) ? (amount ?? 0) : null }),
    ...(asksNumber(action) && { cardNo: cardNo || null }),
    ...(action === 'set_password' && { password }),
    ...(asksReceiver(action) && {
      ...{ customerPhone, customerName, currentPassword, password, toNewCard: action === 'transfer' },
    }),
  }
}
