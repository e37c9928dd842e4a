import type { CardProductVersion } from '@hubcap/database/prisma'
import type { CardTerms } from '@hubcap/rules/cards/product/card-terms'

const minor = (amount: bigint | null) => (amount === null ? null : Number(amount))

/** A version of a card product in the words of the rules. */
export const termsOf = (row: CardProductVersion): CardTerms => ({
  issuer: row.issuer as CardTerms['issuer'],
  bearing: row.bearing as CardTerms['bearing'],
  isTransferable: row.isTransferable,
  isActivatedLater: row.isActivatedLater,
  ...{ price: minor(row.price), principal: minor(row.principal), bonus: Number(row.bonus) },
  ...{ uses: row.uses, period: row.period, usesPerMonth: row.usesPerMonth },
  ...{ validMonths: row.validMonths, bonusValidFor: row.bonusValidFor, bonusCounts: row.bonusCounts },
  usableAt: row.usableAt as CardTerms['usableAt'],
  usableFranchiseeIds: row.usableFranchiseeIds,
  funding: { seller: row.fundingSeller, server: row.fundingServer, headquarters: row.fundingHeadquarters },
  drawRule: row.drawRule as CardTerms['drawRule'],
  clearing: {
    principal: row.clearingPrincipal as CardTerms['clearing']['principal'],
    bonus: row.clearingBonus as CardTerms['clearing']['bonus'],
  },
})

/** The columns that hold them. */
export const termsColumns = ({ funding, clearing, usableFranchiseeIds, ...terms }: CardTerms) => ({
  ...terms,
  usableFranchiseeIds: [...usableFranchiseeIds],
  ...{ fundingSeller: funding.seller, fundingServer: funding.server, fundingHeadquarters: funding.headquarters },
  ...{ clearingPrincipal: clearing.principal, clearingBonus: clearing.bonus },
})
