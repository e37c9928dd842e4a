import { sendRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import { rowsOf, withId } from '@hubcap/database/door/rows-of'
import type { CardProductStatus } from '@hubcap/rules/catalog/card-product-status'
import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import type { CardSaleFigures } from '@hubcap/rules/sales/decide-card-sale'
import { decideCounterSale } from '@hubcap/rules/sales/decide-counter-sale'
import type { DatedCardSale, RecordCardSaleInput } from '@hubcap/rules/sales/record-card-sale.input'
import { saleNo } from '@hubcap/rules/sales/sale-no'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import { uuidv7 } from 'uuidv7'
import { addSoldCards } from '../cards/add-sold-cards.ts'
import { takeCardNo } from '../cards/custody/take-card-no.ts'
import { lawOn } from '../cards/law/law-on.ts'
import { loadVersions } from '../cards/product/load-versions.ts'
import { soldCard } from '../cards/sold-card.ts'
import { addCustomer } from '../customers/add-customer.ts'
import { findByPhone } from '../customers/find-by-phone.ts'
import { requirePhoneKey } from '../customers/identify-customer.ts'
import { openFile } from '../customers/open-file.ts'
import { presentedCustomer } from '../customers/presentation.ts'
import { earnPoints } from '../members/earn-points.ts'
import { loadStore } from '../network/load-store.ts'
import { announce } from '../operation/announce.ts'
import { claimKey } from '../operation/claim-key.ts'
import { asDate } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { developerOf } from './developer-of.ts'
import { addTotals } from './totals/add-totals.ts'

type Buyer = { id: string; name: string }

const forty = 2 ** 40
const randomBits = () => Number(crypto.getRandomValues(new BigUint64Array(1))[0]! % BigInt(forty))

/** In one round trip. */
async function loadPlace(db: Writing, request: Request, input: DatedCardSale, presentedId: string | null) {
  const { storeId, staffId, cardProductId, soldAt } = input
  const day = soldOn(soldAt, request.chain.timeZone)
  const [at, [staff], [product], versionOn, parameters, presented] = await Promise.all([
    loadStore(db, storeId),
    rowsOf(db, 'Staff', withId(staffId)),
    rowsOf(db, 'CardProduct', withId(cardProductId)),
    loadVersions(db, [cardProductId]),
    lawOn(db, day),
    presentedId ? rowsOf(db, 'Customer', withId(presentedId)) : [],
  ])
  const version = versionOn(cardProductId, day)
  if (!at || !staff || !product || !version) throw notFound()
  return { ...at, staff, product, version, parameters, presented: presented[0] }
}

type Place = Awaited<ReturnType<typeof loadPlace>>

function decide(request: Request, input: DatedCardSale, place: Place) {
  const { store, franchisee, staff, product, version, parameters } = place
  return decided(
    decideCounterSale({
      product: { ...version.terms, status: product.status as CardProductStatus },
      franchisee: { status: franchisee.status as FranchiseeStatus },
      store: { franchiseeId: store.franchiseeId, status: store.status as StoreStatus },
      staff: { franchiseeId: staff.franchiseeId, status: staff.status as StaffStatus },
      sale: { amount: input.amount, soldAt: input.soldAt },
      chain: { ...request.chain, maxAmount: null },
      now: request.now,
      ...{ terms: version.terms, paymentMethod: input.paymentMethod, parameters },
      buyer: { kind: 'individual', isIdentified: input.buyerIdentified },
    }),
  )
}

/** The customer who was presented, or who has that phone, or a new one. */
async function buyerOf(
  db: Writing,
  request: Request,
  input: DatedCardSale,
  franchiseeId: string,
  presented: Buyer | undefined,
): Promise<Buyer> {
  if (presented) return presented
  if (input.presentation) throw notFound()
  const phone = input.customerPhone as string
  const name = input.customerName as string
  const phoneKey = requirePhoneKey(request, phone, 'customerPhone')
  const known = await findByPhone(db, request, phoneKey)
  return known ?? { id: await addCustomer(db, request, { name, phone, phoneKey, franchiseeId }), name }
}

function saleRow(
  request: Request,
  input: DatedCardSale,
  id: string,
  { store, staff, franchisee }: Place,
  buyer: Buyer,
  figures: CardSaleFigures,
) {
  const { storeId, staffId, cardProductId, paymentMethod, soldAt } = input
  const { amount, principal, bonus, soldOn } = figures
  return {
    tenantId: request.actor.tenantId,
    id,
    franchiseeId: franchisee.id,
    storeId,
    storeName: store.name,
    staffId,
    staffName: staff.name,
    cardProductId,
    customerId: buyer.id,
    customerName: buyer.name,
    saleNo: saleNo(soldOn, randomBits()),
    amount,
    principal,
    bonus,
    paymentMethod,
    soldAt,
    soldOn: asDate(soldOn),
    status: 'recorded',
    recordedById: request.actor.userAccountId,
    recordedByName: request.actorName,
    createdAt: request.now,
  }
}

/** Records the sale of a card, once for each idempotency key; the customer and the franchisee's file come with it. */
export async function recordCardSale(request: Request, asked: RecordCardSaleInput): Promise<string> {
  const input = { ...asked, soldAt: asked.soldAt ?? request.now }
  authorize(request, 'card_sale.record')
  const presentedId = input.presentation ? await presentedCustomer(request, input.presentation) : null
  const id = uuidv7()
  return doorOf(request, { customerId: presentedId, cardId: null }).write(async (db) => {
    const claim = { operation: 'recordCardSale', key: input.idempotencyKey, input: asked, resultId: id }
    const recordedBefore = await claimKey(db, request, claim)
    if (recordedBefore) return recordedBefore
    const place = await loadPlace(db, request, input, presentedId)
    const { storeId, staffId } = input
    const { franchiseeId } = place.store
    authorize(request, 'card_sale.record', { franchiseeId, storeId, staffId })
    const figures = decide(request, input, place)
    const buyer = await buyerOf(db, request, input, franchiseeId, place.presented)
    const row = saleRow(request, input, id, place, buyer, figures)
    const { cardProductId } = row
    const taking = input.cardNo && { cardNo: input.cardNo, franchiseeId, storeId, staffId, cardProductId }
    const cardNo = taking ? await takeCardNo(db, request, taking) : null
    const { version } = place
    const sold = soldCard({ ...row, ...figures, version, cardNo, cardSaleId: id, currency: request.chain.currency })
    const { id: movementId, at, bookedOn } = sold.booking
    const earning = { customerId: buyer.id, kind: 'sale', amount: figures.principal, movementId, at, bookedOn } as const
    // In this order, and as far as nobody waits for answers in one round trip.
    const developerId = await developerOf(db, input)
    const file = { customerId: buyer.id, franchiseeId, storeId, staffId: developerId, openedOn: row.soldOn }
    const [fileId] = await Promise.all([
      openFile(db, request, file),
      addSoldCards(db, request, [sold]),
      earnPoints(db, request, earning),
    ])
    sendRows(db, 'card_sale', [{ ...row, cardId: sold.card.id }])
    await recordChange(db, request, {
      action: 'card_sale.record',
      entity: 'card_sale',
      entityId: id,
      franchiseeId,
      after: { ...row, buyerIdentified: input.buyerIdentified },
    })
    const { leadId } = input
    const won = { leadId, cardSaleId: id, customerId: buyer.id, storeId, staffId }
    if (leadId) await announce(db, request, 'card_sale.of_lead', { ...won, leadId })
    await announce(db, request, 'card_sale.changed', { franchiseeId, storeId, staffId, soldOn: figures.soldOn })
    await addTotals(db, { saleIds: [id], fileIds: fileId ? [fileId] : [] })
    return id
  })
}
