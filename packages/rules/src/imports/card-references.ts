import type { Known, KnownCardProduct } from './known.ts'
import { type ImportProblem, problem } from './problem-codes.ts'
import type { ReadRow } from './read-row.ts'
import { resolveCardProduct, resolveFranchisee, resolveNumber, resolveStore } from './resolve.ts'
import type { Pointed } from './row-references.ts'

type Value = ReadRow<'cards'>['value']

/** By number, else by phone; nobody where the customer comes with the card, who then needs a name. */
function holderOf({ customerNo, customerName, customerPhoneKey }: Value, known: Known['cards']) {
  const byNumber = customerNo !== null && known.customers.has(customerNo) ? known.customers.find(customerNo)[0] : null
  if (byNumber) return { id: byNumber.id, problems: [] }
  if (customerNo !== null && customerName === null) {
    return { id: null, problems: [problem('customer_no', 'unknown_customer', { value: customerNo })] }
  }
  return { id: known.customersByPhone.get(customerPhoneKey ?? '') ?? null, problems: [] }
}

/** What a row must and mustn't have, by what a card of its product holds. */
function contentProblems({ uses, periodTo }: Value, product: KnownCardProduct | null): ImportProblem[] {
  if (!product) return []
  const other = (field: string) => [problem(field, 'other_card_product_kind', { value: product.code })]
  if (product.kind === 'count') return uses === null ? [problem('uses', 'required')] : []
  if (product.kind === 'period') return periodTo === null ? [problem('period_to', 'required')] : []
  if (uses !== null) return other('uses')
  return periodTo === null ? [] : other('period_to')
}

/** A live card lies in the store that sold it, whose franchisee owes what is left on it. */
export function cardReferences(value: Value, known: Known['cards']): Pointed<'cards'> {
  const franchisee = resolveFranchisee(value.franchisee, known.franchisees)
  const store = resolveStore(value.store, known.stores, franchisee.found?.id ?? null)
  const seller = resolveNumber('staff_no', value.staffNo, known.staff)
  const product = resolveCardProduct(value.cardProduct, known.cardProducts)
  const holder = holderOf(value, known)
  const isElsewhere = seller.found && store.found && seller.found.franchiseeId !== store.found.franchiseeId
  const staffProblems = isElsewhere
    ? [problem('staff_no', 'staff_of_other_franchisee', { value: value.staffNo ?? '' })]
    : seller.problems
  return {
    references: {
      franchiseeId: store.found?.franchiseeId ?? null,
      storeId: store.found?.id ?? null,
      staffId: seller.found?.id ?? null,
      customerId: holder.id,
      cardProductId: product.found?.id ?? null,
    },
    problems: [
      ...franchisee.problems,
      ...store.problems,
      ...staffProblems,
      ...holder.problems,
      ...product.problems,
      ...contentProblems(value, product.found),
    ],
  }
}
