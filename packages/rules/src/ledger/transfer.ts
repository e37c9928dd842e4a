import { maxMoney } from '../input/max-money.ts'
import { chartOfAccounts } from './account-kind.ts'
import type { AccountRef } from './account-ref.ts'
import type { LedgerUnit } from './ledger-unit.ts'
import type { TransferCause } from './transfer-cause.ts'

/** One movement from the account that is credited to the one that is debited, in the unit that both count in. */
export type Transfer = {
  readonly debit: AccountRef
  readonly credit: AccountRef
  /** More than zero; minor units where the unit is money. */
  readonly amount: number
  readonly unit: LedgerUnit
  readonly cause: TransferCause
  /** Of which lot of a card; null where no lot is concerned. */
  readonly lotId: string | null
}

/** Makes the transfer between two accounts; none for an amount of 0. */
export type Post = (debit: AccountRef, credit: AccountRef, amount: number, lotId?: string | null) => Transfer[]

/** Transfers of one cause. Nothing moves for an amount of 0. Throws RangeError for one that no account may hold. */
export const transferOf =
  (cause: TransferCause): Post =>
  (debit, credit, amount, lotId = null) => {
    if (!Number.isSafeInteger(amount) || amount < 0 || amount > maxMoney)
      throw new RangeError(`a transfer can't be of ${amount}`)
    const unit = chartOfAccounts[debit.kind].unit
    return amount === 0 ? [] : [{ debit, credit, amount, unit, cause, lotId }]
  }
