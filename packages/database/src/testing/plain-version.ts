import type { Prisma } from '../prisma.ts'

/** The only version of a named card of any amount, with the product's own id; or of one with a price and what it buys. */
export const plainVersion = (
  tenantId: string,
  cardProductId: string,
  figures: { price: bigint | null; principal: bigint | null; bonus: bigint } = {
    price: null,
    principal: null,
    bonus: 0n,
  },
): Prisma.CardProductVersionCreateManyInput => ({
  ...{ tenantId, id: cardProductId, cardProductId, versionNo: 1, fromOn: new Date('2020-01-01T00:00:00Z') },
  ...{
    issuer: 'headquarters',
    bearing: 'named',
    isTransferable: true,
    isActivatedLater: false,
    bonusCounts: false,
    ...figures,
  },
  ...{ usableAt: 'everywhere', usableFranchiseeIds: [], drawRule: 'in_proportion' },
  ...{ fundingSeller: 100, fundingServer: 0, fundingHeadquarters: 0 },
  ...{ clearingPrincipal: 'face', clearingBonus: 'face', createdAt: new Date('2026-11-20T04:00:00Z') },
})
