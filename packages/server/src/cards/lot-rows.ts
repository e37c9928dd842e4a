import type { CardLot } from '@hubcap/database/prisma'
import type { Lot, LotKind } from '@hubcap/rules/cards/lot'
import { asDate, asDay, asDayOrNull } from '../operation/dates.ts'

/** Where a lot came onto its card, and who sold it. */
export type LotPlace = { readonly tenantId: string; readonly storeId: string; readonly staffId: string | null }

const none = {
  ...{ fundingSeller: null, fundingServer: null, fundingHeadquarters: null },
  ...{ usesGranted: null, usesLeft: null, periodFrom: null, periodTo: null, perMonth: null, allowanceMonth: null },
}

function ofKind(lot: Lot) {
  if (lot.kind === 'bonus') {
    const { seller, server, headquarters } = lot.funding
    return { ...none, fundingSeller: seller, fundingServer: server, fundingHeadquarters: headquarters }
  }
  if (lot.kind === 'count') return { ...none, usesGranted: lot.usesGranted, usesLeft: lot.usesLeft }
  if (lot.kind === 'principal') return none
  const { usesLeft, perMonth, allowanceMonth } = lot
  return { ...none, usesLeft, perMonth, allowanceMonth, periodFrom: asDate(lot.from), periodTo: asDate(lot.to) }
}

/** As the table holds it, but for where it came onto the card. */
export const lotColumns = (lot: Lot) => ({
  ...{ id: lot.id, cardId: lot.cardId, kind: lot.kind, franchiseeId: lot.franchiseeId },
  ...{ granted: lot.granted, remaining: lot.remaining, frozen: lot.frozen },
  ...{ chargedPrincipal: lot.charge.principal, chargedBonus: lot.charge.bonus },
  ...{ grantedAt: lot.grantedAt, expiresOn: lot.expiresOn === null ? null : asDate(lot.expiresOn) },
  ...ofKind(lot),
})

export const lotRow = (lot: Lot, place: LotPlace) => ({ ...place, ...lotColumns(lot) })

/** As the rules know it. Money is within what a number holds exactly: checks of the table see to it. */
export function lotOf(row: CardLot): Lot {
  const shared = {
    ...{ id: row.id, cardId: row.cardId, franchiseeId: row.franchiseeId },
    ...{ granted: Number(row.granted), remaining: Number(row.remaining), frozen: Number(row.frozen) },
    charge: { principal: Number(row.chargedPrincipal), bonus: Number(row.chargedBonus) },
    ...{ grantedAt: row.grantedAt, expiresOn: asDayOrNull(row.expiresOn) },
  }
  const kind = row.kind as LotKind
  const usesLeft = row.usesLeft ?? 0
  if (kind === 'bonus') {
    const [seller, server] = [Number(row.fundingSeller), Number(row.fundingServer)]
    return { ...shared, kind, funding: { seller, server, headquarters: Number(row.fundingHeadquarters) } }
  }
  if (kind === 'count') return { ...shared, kind, usesGranted: row.usesGranted ?? 0, usesLeft }
  if (kind === 'principal') return { ...shared, kind }
  const [from, to] = [asDay(row.periodFrom as Date), asDay(row.periodTo as Date)]
  return { ...shared, kind, from, to, perMonth: row.perMonth, usesLeft, allowanceMonth: row.allowanceMonth }
}
