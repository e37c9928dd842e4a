import type { CardIssuer } from '../../catalog/card-issuer.ts'
import type { CardProductKind } from '../../catalog/card-product-kind.ts'
import type { ByFunder } from '../bonus-funding.ts'
import type { CardBearing } from '../law/parameters/card-bearing.ts'
import type { DrawRule } from '../lots.ts'
import type { ClearingTerms } from '../transfer-price.ts'
import type { UsableAt } from './usable-at.ts'

/** What a card of a product is sold as: one version of it, which a card keeps for ever. Money in minor units. */
export type CardTerms = {
  readonly issuer: CardIssuer
  readonly bearing: CardBearing
  readonly isTransferable: boolean
  /** Sold first and of use only once it is activated. */
  readonly isActivatedLater: boolean
  /** Null: the amount is entered at the sale, and all of it is principal. */
  readonly price: number | null
  readonly principal: number | null
  readonly bonus: number
  /** Of a count card, else null. */
  readonly uses: number | null
  /** Of a period card, a time span (P30D, P12M), else null. */
  readonly period: string | null
  /** Of a period card; null: as often as one likes. */
  readonly usesPerMonth: number | null
  /** From the sale; null: it never expires. */
  readonly validMonths: number | null
  /** From the grant, a time span; null: as long as the card. */
  readonly bonusValidFor: string | null
  /** Whether the face value that the law limits counts the bonus. */
  readonly bonusCounts: boolean
  readonly usableAt: UsableAt
  /** Where usableAt is listed, else none. */
  readonly usableFranchiseeIds: readonly string[]
  /** Whole percent, together 100. */
  readonly funding: ByFunder
  readonly drawRule: DrawRule
  readonly clearing: ClearingTerms
}

/** What a product is by what its cards hold. */
export function kindOf({ uses, period }: Pick<CardTerms, 'uses' | 'period'>): CardProductKind {
  if (uses !== null) return 'count'
  return period === null ? 'stored_value' : 'period'
}
