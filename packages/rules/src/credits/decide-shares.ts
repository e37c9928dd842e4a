import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'
import { type ShareSpan, spansOf } from './split-credit.ts'

/** Days as YYYY-MM-DD; null: not known, or still there. */
export type Sharer = {
  readonly staffId: string
  readonly name: string
  readonly franchiseeId: string
  readonly hiredOn: string | null
  readonly leftOn: string | null
}

export type SharesAsked = {
  readonly record: { readonly franchiseeId: string; readonly day: string; readonly isTakenBack: boolean }
  readonly shares: readonly { readonly staffId: string; readonly share: number }[]
  readonly sharers: readonly Sharer[]
}

/** A record that holds is shared among people of the franchisee that made it, who worked there on its day. */
export function decideShares({ record, shares, sharers }: SharesAsked): Decision<readonly ShareSpan[]> {
  if (record.isTakenBack) return refuse('credit.taken_back')
  if (sharers.some(({ franchiseeId }) => franchiseeId !== record.franchiseeId))
    return refuse('credit.not_of_franchisee')
  const absent = sharers.find(
    ({ hiredOn, leftOn }) => (hiredOn && hiredOn > record.day) || (leftOn && leftOn < record.day),
  )
  return absent ? refuse('credit.before_hire', { name: absent.name }) : accept(spansOf(shares))
}
