import type { Writing } from '@hubcap/database/door/database'
import type { ChargeContent } from '@hubcap/rules/cards/charge'
import type { CardRow } from '@hubcap/rules/imports/card-fields'
import { uuidv7 } from 'uuidv7'
import { addOpenedCards } from '../cards/opening/add-opened-cards.ts'
import { addCustomers, type CustomerToAdd } from '../customers/add-customers.ts'
import { openFiles } from '../customers/open-files.ts'
import { asDate } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import type { Made } from './keep-made.ts'

/** A row without problems, and what it points to. customerId: null where the customer comes with it, or there is none. */
export type CardToWrite = {
  readonly value: CardRow
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string | null
  readonly customerId: string | null
  readonly cardProductId: string
}

type Holder = { readonly customerId: string | null; readonly isNew: boolean }

/** A number that nobody has to count. */
const newCustomerNo = () => `C${uuidv7().replaceAll('-', '').slice(-12).toUpperCase()}`

/** Enters the customers who come with their cards: each once, though they may have several. @returns each row's holder */
async function holdersOf(db: Writing, request: Request, rows: readonly CardToWrite[]): Promise<Holder[]> {
  const added: CustomerToAdd[] = []
  const byNumber = new Map<string, number>()
  const byPhone = new Map<string, number>()
  const places = rows.map(({ value, customerId }) => {
    const { customerNo, customerName, customerPhone, customerPhoneKey } = value
    if (customerId !== null || customerName === null) return { customerId, at: -1, isNew: false }
    const known = byNumber.get(customerNo ?? '') ?? byPhone.get(customerPhoneKey ?? '')
    const at = known ?? added.length
    if (customerNo !== null) byNumber.set(customerNo, at)
    if (customerPhoneKey !== null) byPhone.set(customerPhoneKey, at)
    if (known === undefined) {
      const phones = { phone: customerPhone, phoneKey: customerPhoneKey }
      added.push({ customerNo: customerNo ?? newCustomerNo(), name: customerName, ...phones })
    }
    return { customerId: null, at, isNew: known === undefined }
  })
  const ids = added.length > 0 ? await addCustomers(db, request, added) : []
  return places.map(({ customerId, at, isNew }) => ({ customerId: customerId ?? ids[at] ?? null, isNew }))
}

/** What is left of a period begins with the cut-over: the days before it are earned in other books. */
function contentOf({ uses, periodFrom, periodTo, perMonth, soldOn, cutOverOn }: CardRow): ChargeContent {
  if (uses !== null) return { kind: 'count', uses }
  if (periodTo === null) return { kind: 'stored_value' }
  const from = [periodFrom ?? soldOn, cutOverOn].toSorted().at(-1) ?? cutOverOn
  return { kind: 'period', from, to: periodTo, perMonth }
}

function paidOf({ paidPrincipal, paidBonus }: CardRow) {
  return paidPrincipal === null ? null : { principal: paidPrincipal, bonus: paidBonus ?? 0 }
}

/** Writes live cards with their holders, whom each franchisee gets a file of. @returns what became of each row */
export async function writeCards(
  db: Writing,
  request: Request,
  importId: string,
  rows: readonly CardToWrite[],
): Promise<Made[]> {
  const holders = await holdersOf(db, request, rows)
  const cards = rows.map(({ value, ...place }, at) => {
    const { cardNo, soldOn, cutOverOn, principal, bonus, expiresOn } = value
    const left = {
      cardNo,
      soldOn,
      cutOverOn,
      principal,
      bonus,
      expiresOn,
      content: contentOf(value),
      paid: paidOf(value),
    }
    return { ...place, ...left, customerId: holders[at]?.customerId ?? null }
  })
  const ids = await addOpenedCards(db, request, importId, cards)
  const files = cards
    .toSorted((one, other) => (one.soldOn < other.soldOn ? -1 : 1))
    .flatMap(({ customerId, franchiseeId, storeId, staffId, soldOn }) => {
      const file = { franchiseeId, storeId, staffId, openedOn: asDate(soldOn), createdAt: request.now }
      return customerId === null ? [] : [{ ...file, customerId }]
    })
  await openFiles(db, request, files, importId)
  return ids.map((id, at) => ({ id, before: holders[at]?.isNew ? { customerId: holders[at]?.customerId } : undefined }))
}
