import type { Transfer } from './transfer.ts'
import type { TransferCause } from './transfer-cause.ts'

/** The same, back: the sides change places. The n-th answer reverses the n-th transfer that was given. */
export const reversalOf = (transfers: readonly Transfer[], cause: TransferCause = 'reversal'): Transfer[] =>
  transfers.map(({ debit, credit, ...rest }) => ({ ...rest, debit: credit, credit: debit, cause }))
