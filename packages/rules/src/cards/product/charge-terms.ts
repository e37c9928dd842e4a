import { addDays } from '../../input/day.ts'
import { addSpan } from '../../input/time-span.ts'
import type { ChargeContent } from '../charge.ts'
import { lastDayOf } from '../law/validity/decide-validity.ts'
import type { CardTerms } from './card-terms.ts'

/** What a card gives from a day on, and until when. Days YYYY-MM-DD, both ends included; null: never. */
export type ChargeTerms = {
  readonly content: ChargeContent
  readonly expiresOn: string | null
  readonly bonusExpiresOn: string | null
}

function contentOf({ uses, period, usesPerMonth: perMonth }: CardTerms, from: string): ChargeContent {
  if (uses !== null) return { kind: 'count', uses }
  if (period === null) return { kind: 'stored_value' }
  return { kind: 'period', from, to: addDays(addSpan(from, period), -1), perMonth }
}

const sooner = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other

/** What is granted on a day, YYYY-MM-DD, by these terms. A bonus never outlives its card. */
export function chargeTerms(terms: CardTerms, on: string): ChargeTerms {
  const content = contentOf(terms, on)
  const expiresOn = content.kind === 'period' ? content.to : lastDayOf(on, terms.validMonths)
  const bonusEnd = terms.bonusValidFor === null ? null : addSpan(on, terms.bonusValidFor)
  return { content, expiresOn, bonusExpiresOn: sooner(bonusEnd, expiresOn) }
}
