import type { Reading, Writing } from '@hubcap/database/door/database'
import { isUsableAt } from '@hubcap/rules/cards/product/usable-at'
import type { CardProductStatus } from '@hubcap/rules/catalog/card-product-status'
import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import type { CardOnTerms } from '../../cards/life/card-terms.ts'
import { loadVersions } from '../../cards/product/load-versions.ts'
import { termsOf } from '../../cards/terms-of.ts'
import { notFound } from '../../operation/refused.ts'

type Where = { readonly storeId: string; readonly staffId: string }

/** Where a card is to be recharged and by whom, and what its product is sold on that day (YYYY-MM-DD). */
export async function loadRechargePlace(
  db: Reading | Writing,
  card: CardOnTerms,
  { storeId, staffId }: Where,
  day: string,
) {
  const store = await db.store.findFirst({ where: { id: storeId }, include: { franchisee: true } })
  const staff = await db.staff.findFirst({ where: { id: staffId } })
  const product = await db.cardProduct.findFirst({ where: { id: card.cardProductId } })
  const offer = (await loadVersions(db, [card.cardProductId]))(card.cardProductId, day)
  if (!store?.franchisee || !staff || !product || !offer) throw notFound()
  const { franchiseeId } = store
  return {
    franchiseeId,
    offer: offer.terms,
    place: {
      franchisee: { status: store.franchisee.status as FranchiseeStatus },
      store: { franchiseeId, status: store.status as StoreStatus },
      staff: { franchiseeId: staff.franchiseeId, status: staff.status as StaffStatus },
      product: { status: product.status as CardProductStatus },
      isUsableHere: isUsableAt(termsOf(card.version), card, { franchiseeId, storeId }),
    },
  }
}
