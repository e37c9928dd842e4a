import type { ProductTermsFragment } from '@generated/graphql.ts'
import type { BonusFunder } from '@hubcap/rules/cards/bonus-funder'
import type { ClearingTerms } from '@hubcap/rules/cards/transfer-price'
import type { CardProductKind } from '@hubcap/rules/catalog/card-product-kind'
import { spanParts } from '@hubcap/rules/input/span-parts'

type Unit = 'day' | 'month'
type Chosen = Pick<ProductTermsFragment, 'issuer' | 'bearing' | 'usableAt' | 'drawRule'>

/** The terms as they are typed. Amounts in minor units, null while empty; lengths of time in their unit. */
export type TermsDraft = Chosen & {
  kind: CardProductKind
  pricing: 'fixed' | 'open'
  price: number | null
  principal: number | null
  bonus: number | null
  uses: number | null
  period: number | null
  periodUnit: Unit
  usesPerMonth: number | null
  validMonths: number | null
  bonusValidFor: number | null
  bonusUnit: Unit
  bonusCounts: 'yes' | 'no'
  isTransferable: 'yes' | 'no'
  isActivatedLater: 'yes' | 'no'
  usableFranchiseeIds: string[]
  funding: Record<BonusFunder, number>
  clearing: ClearingTerms
}

export const blankTerms: TermsDraft = {
  ...{ kind: 'stored_value', issuer: 'headquarters', bearing: 'named', pricing: 'fixed' },
  ...{ price: null, principal: null, bonus: null, uses: null, usesPerMonth: null, validMonths: null },
  ...{ period: null, periodUnit: 'month', bonusValidFor: null, bonusUnit: 'day' },
  ...{
    bonusCounts: 'no',
    isTransferable: 'yes',
    isActivatedLater: 'no',
    usableAt: 'everywhere',
    usableFranchiseeIds: [],
  },
  ...{ funding: { seller: 100, server: 0, headquarters: 0 }, drawRule: 'in_proportion' },
  clearing: { principal: 'face', bonus: 'face' },
}

const typed = (span: string | null, unit: Unit) => {
  const parts = span === null ? null : spanParts(span)
  return { length: parts?.length ?? null, unit: parts?.unit ?? unit }
}

/** Terms that are there, to begin new ones with. */
export function draftOf(kind: CardProductKind, terms: ProductTermsFragment): TermsDraft {
  const [period, bonusFor] = [typed(terms.period, 'month'), typed(terms.bonusValidFor, 'day')]
  const { issuer, bearing, price, principal, bonus, uses, usesPerMonth, validMonths, usableAt, drawRule } = terms
  const { seller, server, headquarters } = terms.funding
  return {
    ...{ kind, issuer, bearing, pricing: price === null ? 'open' : 'fixed', price, principal, bonus, uses },
    ...{ period: period.length, periodUnit: period.unit, usesPerMonth, validMonths },
    ...{ bonusValidFor: bonusFor.length, bonusUnit: bonusFor.unit },
    ...{ bonusCounts: terms.bonusCounts ? 'yes' : 'no', isTransferable: terms.isTransferable ? 'yes' : 'no' },
    isActivatedLater: terms.isActivatedLater ? 'yes' : 'no',
    ...{ usableAt, usableFranchiseeIds: [...terms.usableFranchiseeIds], drawRule },
    ...{ funding: { seller, server, headquarters } },
    clearing: { principal: terms.clearing.principal, bonus: terms.clearing.bonus },
  }
}

const span = (length: number | null, unit: Unit) => (length === null ? null : `P${length}${unit === 'day' ? 'D' : 'M'}`)

/**
 * The figures that are checked and sent. An open card has none. A fixed one needs its price: null would silently make it
 * an open one, so what is left empty stands as an empty text, which is found wanting.
 */
export function figuresOf({ kind, pricing, price, principal, bonus }: TermsDraft) {
  if (kind === 'stored_value' && pricing === 'open') return { price: null, principal: null, bonus: 0 }
  return { price: price ?? '', principal: principal ?? '', bonus: bonus ?? 0 }
}

/** What is checked and sent of the terms: of each kind what it has. */
export function termsInput(draft: TermsDraft) {
  const { kind, issuer, bearing, usableAt, funding, drawRule, clearing } = draft
  const figures = figuresOf(draft)
  const isPeriod = kind === 'period'
  return {
    ...{ issuer, bearing, ...figures, usableAt, drawRule, clearing, funding },
    uses: kind === 'count' ? draft.uses : null,
    period: isPeriod ? span(draft.period, draft.periodUnit) : null,
    usesPerMonth: isPeriod ? draft.usesPerMonth : null,
    validMonths: bearing === 'bearer' && !isPeriod ? draft.validMonths : null,
    bonusValidFor: figures.bonus === 0 ? null : span(draft.bonusValidFor, draft.bonusUnit),
    bonusCounts: draft.bonusCounts === 'yes',
    isTransferable: draft.isTransferable === 'yes',
    isActivatedLater: draft.kind !== 'period' && draft.isActivatedLater === 'yes',
    usableFranchiseeIds: usableAt === 'listed' ? draft.usableFranchiseeIds : [],
  }
}
