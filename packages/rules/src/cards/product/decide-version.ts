import type { CardProductKind } from '../../catalog/card-product-kind.ts'
import { refuse } from '../../catalog/refusals.ts'
import { accept, type Decision } from '../../decision/decision.ts'
import { addDays } from '../../input/day.ts'
import type { LawParameters } from '../law/parameters/parameters-on.ts'
import { decideValidity } from '../law/validity/decide-validity.ts'
import { type CardTerms, kindOf } from './card-terms.ts'

/** Days YYYY-MM-DD. */
export type VersionRequest = {
  readonly kind: CardProductKind
  readonly terms: CardTerms
  readonly fromOn: string
  /** Of the version before; null: there is none. */
  readonly before: { readonly fromOn: string; readonly lastSoldOn: string | null } | null
  /** As of fromOn. */
  readonly parameters: Pick<LawParameters, 'validity'>
}

/** The first day that a version after this one may begin on: after it, and after all that was sold by it. */
export function nextVersionFrom({ fromOn, lastSoldOn }: { fromOn: string; lastSoldOn: string | null }): string {
  return addDays(lastSoldOn !== null && lastSoldOn > fromOn ? lastSoldOn : fromOn, 1)
}

/**
 * Whether a product may have these terms from that day on: what was sold already stays by the terms that it was sold on, and
 * the law knows cards that must not expire.
 */
export function decideVersion(request: VersionRequest): Decision<{ fromOn: string }> {
  const { kind, terms, fromOn, before, parameters } = request
  if (kindOf(terms) !== kind) return refuse('card_product.other_kind', { kind: [kind] })
  const from = before && nextVersionFrom(before)
  if (from !== null && fromOn < from) return refuse('card_product.version_too_early', { from })
  const validity = decideValidity({ ...terms, isPeriod: kind === 'period' }, parameters)
  return validity.ok ? accept({ fromOn }) : validity
}
