import type { ImportKind } from './import-kind.ts'
import type { Known, References } from './known.ts'
import { type ImportProblem, problem } from './problem-codes.ts'
import type { ReadRow } from './read-row.ts'
import { resolveCardProduct, resolveFranchisee, resolveNumber, resolveStore } from './resolve.ts'

export type Pointed<Kind extends ImportKind> = { references: References[Kind]; problems: ImportProblem[] }

type Values<Kind extends ImportKind> = ReadRow<Kind>['value']

export function storeReferences(value: Values<'stores'>, known: Known['stores']): Pointed<'stores'> {
  const { found, problems } = resolveFranchisee(value.franchisee, known.franchisees)
  return { references: { franchiseeId: found?.id ?? null }, problems: [...problems] }
}

/** A store says its franchisee; without either, nobody knows whose employee it is. */
export function staffReferences(value: Values<'staff'>, known: Known['staff']): Pointed<'staff'> {
  const franchisee = resolveFranchisee(value.franchisee, known.franchisees)
  const store = resolveStore(value.store, known.stores, franchisee.found?.id ?? null)
  const isPlaceless = value.franchisee === null && value.store === null
  return {
    references: {
      franchiseeId: franchisee.found?.id ?? store.found?.franchiseeId ?? null,
      storeId: store.found?.id ?? null,
    },
    problems: [...(isPlaceless ? [problem('franchisee', 'required')] : []), ...franchisee.problems, ...store.problems],
  }
}

/** A sale lies where its seller works, unless the row names another store of the seller's franchisee. */
export function cardSaleReferences(value: Values<'card_sales'>, known: Known['card_sales']): Pointed<'card_sales'> {
  const seller = resolveNumber('staff_no', value.staffNo, known.staff)
  const store = resolveStore(value.store, known.stores, seller.found?.franchiseeId ?? null)
  const customer = resolveNumber('customer_no', value.customerNo, known.customers)
  const product = resolveCardProduct(value.cardProduct, known.cardProducts)
  const storeId = store.found?.id ?? (value.store === null ? (seller.found?.storeId ?? null) : null)
  const isNowhere = seller.found !== null && value.store === null && storeId === null
  return {
    references: {
      franchiseeId: seller.found?.franchiseeId ?? null,
      storeId,
      staffId: seller.found?.id ?? null,
      customerId: customer.found?.id ?? null,
      cardProductId: product.found?.id ?? null,
    },
    problems: [
      ...seller.problems,
      ...(isNowhere ? [problem('store', 'seller_without_store', { value: value.staffNo ?? '' })] : []),
      ...store.problems,
      ...customer.problems,
      ...product.problems,
    ],
  }
}
