import { checkDigits } from '../cards/card-no.ts'
import type { CountryCode } from '../customers/country.ts'
import { phoneKey } from '../customers/phone-key.ts'
import type { CardRow } from './card-fields.ts'
import { luhnHolds } from './luhn.ts'
import { type ImportProblem, problem } from './problem-codes.ts'

type Values = Record<string, unknown>
type Unread = { [Key in keyof CardRow]: CardRow[Key] | null }

function numberProblems({ cardNo, checkDigits: kind }: Unread): ImportProblem[] {
  if (cardNo === null || kind === 'none' || kind === null) return []
  const holds = kind === 'luhn' ? luhnHolds(cardNo) : checkDigits(cardNo.slice(0, -2)) === cardNo.slice(-2)
  return holds ? [] : [problem('card_no', 'wrong_check_digits')]
}

/** Whoever has a card is known by number or phone; a name alone would make another customer with each of their cards. */
function holderProblems({ customerNo, customerName, customerPhone }: Unread, key: string | null): ImportProblem[] {
  if (customerPhone !== null && key === null) return [problem('customer_phone', 'invalid_phone')]
  if (customerNo !== null) return []
  if (customerPhone !== null) return customerName === null ? [problem('customer_name', 'required')] : []
  return customerName === null ? [] : [problem('customer_phone', 'required')]
}

const before = (field: string, one: string | null, other: string | null): ImportProblem[] =>
  one !== null && other !== null && one < other ? [problem(field, 'ends_before_start')] : []

function valueProblems({
  principal,
  bonus,
  paidPrincipal,
  paidBonus,
  uses,
  periodTo,
  perMonth,
}: Unread): ImportProblem[] {
  const problems: ImportProblem[] = []
  if (paidBonus !== null && paidPrincipal === null) problems.push(problem('paid_principal', 'required'))
  if (paidPrincipal !== null && paidPrincipal < (principal ?? 0)) problems.push(problem('principal', 'over_paid'))
  if (paidPrincipal !== null && (paidBonus ?? 0) < (bonus ?? 0)) problems.push(problem('bonus', 'over_paid'))
  if (uses !== null && periodTo !== null) problems.push(problem('period_to', 'uses_and_period'))
  if (perMonth !== null && periodTo === null) problems.push(problem('period_to', 'required'))
  if (uses === 0 && (principal ?? 0) > 0) problems.push(problem('uses', 'not_positive'))
  return problems
}

/** What the row of a live card tells by its cells taken together. */
export function finishCard(values: Values, country: CountryCode | null): { values: Values; problems: ImportProblem[] } {
  const row = values as Unread
  const key = row.customerPhone === null ? null : phoneKey(row.customerPhone, country)
  return {
    values: { ...values, customerPhoneKey: key },
    problems: [
      ...numberProblems(row),
      ...holderProblems(row, key),
      ...before('cut_over_on', row.cutOverOn, row.soldOn),
      ...before('expires_on', row.expiresOn, row.soldOn),
      ...before('period_to', row.periodTo, row.periodFrom),
      ...before('period_to', row.periodTo, row.cutOverOn),
      ...valueProblems(row),
    ],
  }
}
