import type { CardAction } from '@generated/graphql.ts'

/** What is done to a card by a form of its own on its page. */
export type StepAction = Extract<
  CardAction,
  | 'activate'
  | 'freeze'
  | 'freeze_part'
  | 'unfreeze'
  | 'unfreeze_part'
  | 'report_lost'
  | 'find'
  | 'replace'
  | 'rename'
  | 'transfer'
  | 'set_password'
  | 'reactivate'
  | 'exchange'
  | 'close'
>

/** What is typed of any of them; each sends what it needs. */
export type StepDraft = {
  amount: number | null
  cardNo: string
  customerPhone: string
  customerName: string
  /** Of whoever gives a card away. */
  currentPassword: string
  password: string
  reason: string
}

export const emptyDraft: StepDraft = {
  amount: null,
  cardNo: '',
  customerPhone: '',
  customerName: '',
  currentPassword: '',
  password: '',
  reason: '',
}

const asks =
  (...actions: readonly StepAction[]) =>
  (action: StepAction) =>
    actions.includes(action)

export const asksAmount = asks('freeze_part', 'unfreeze_part')
export const asksNumber = asks('replace', 'exchange', 'transfer')
export const asksReceiver = asks('rename', 'transfer')
/** What is on the card goes to another. */
export const movesValue = asks('replace', 'exchange', 'transfer')
