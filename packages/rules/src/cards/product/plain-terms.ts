import type { CardTerms } from './card-terms.ts'

/** A named card of stored value, any amount: what a product is unless it says otherwise. */
export const plainTerms: CardTerms = {
  issuer: 'headquarters',
  bearing: 'named',
  isTransferable: true,
  isActivatedLater: false,
  ...{ price: null, principal: null, bonus: 0, uses: null, period: null, usesPerMonth: null },
  ...{ validMonths: null, bonusValidFor: null, bonusCounts: false },
  ...{ usableAt: 'everywhere', usableFranchiseeIds: [] },
  funding: { seller: 100, server: 0, headquarters: 0 },
  drawRule: 'in_proportion',
  clearing: { principal: 'face', bonus: 'face' },
}
