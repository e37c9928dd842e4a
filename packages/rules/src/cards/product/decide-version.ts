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
  readonly before: Before | null
  /** As of fromOn. */
  readonly parameters: Pick<LawParameters, 'validity'>
}

type Before = { readonly fromOn: string; readonly lastSoldOn: string | null }

/**
 * The first day that new terms may hold from: after all that was sold by those before. Where nothing was, it is their own
 * day, and the new ones take their place.
 */
export function nextVersionFrom({ fromOn, lastSoldOn }: Before): string {
  return lastSoldOn === null ? fromOn : addDays(lastSoldOn > fromOn ? lastSoldOn : fromOn, 1)
}

/**
 * Whether a product may have these terms from that day on: what was sold already stays by the terms that it was sold on, and
 * the law knows cards that must not expire.
 */
export function decideVersion(request: VersionRequest): Decision<{ replaces: boolean }> {
  const { kind, terms, fromOn, before, parameters } = request
  if (kindOf(terms) !== kind) return refuse('card_product.other_kind', { kind: [kind] })
  const from = before && nextVersionFrom(before)
  if (from !== null && fromOn < from) return refuse('card_product.version_too_early', { from })
  const validity = decideValidity({ ...terms, isPeriod: kind === 'period' }, parameters)
  return validity.ok ? accept({ replaces: fromOn === before?.fromOn }) : validity
}
