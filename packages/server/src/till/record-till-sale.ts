import { nobodyPresented, type Presented } from '@hubcap/database/door/caller'
import type { Writing } from '@hubcap/database/door/database'
import { among, rowsOf, withId, withIds } from '@hubcap/database/door/rows-of'
import { Prisma } from '@hubcap/database/prisma'
import type { ServiceItemStatus } from '@hubcap/rules/catalog/service-item-status'
import { priceOn } from '@hubcap/rules/catalog/service-price'
import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import type { StoreStatus } from '@hubcap/rules/network/store-status'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import { decideTillSale, type TillPlace } from '@hubcap/rules/till/decide-till-sale'
import type { TillPoints } from '@hubcap/rules/till/pay-by-points'
import type { TillLine } from '@hubcap/rules/till/price-lines'
import type { DatedTillSale, RecordTillSaleInput } from '@hubcap/rules/till/till-sale.input'
import { uuidv7 } from 'uuidv7'
import { type PasswordProof, withCardPasswords } from '../cards/life/prove-card-passwords.ts'
import { servicePrices } from '../catalog/service-prices.ts'
import { presentedAtTill } from '../customers/presentation.ts'
import { loadStore } from '../network/load-store.ts'
import { claimKey } from '../operation/claim-key.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { addTotals } from '../sales/totals/add-totals.ts'
import { addTillSales } from './add-till-sales.ts'
import { earnTillPoints } from './earn-till-points.ts'
import { loadTillPoints } from './load-till-points.ts'
import { servedCustomer } from './served-customer.ts'
import { spendTillPoints } from './spend-till-points.ts'
import { type HeldCard, holdCards } from './till-cards.ts'
import { tillSaleRows } from './till-sale-rows.ts'

async function loadPlace(db: Writing, { storeId, staffId }: RecordTillSaleInput) {
  const [at, [staff]] = await Promise.all([loadStore(db, storeId), rowsOf(db, 'Staff', withId(staffId))])
  if (!at || !staff) return null
  const { store, franchisee } = at
  const place: TillPlace = {
    franchisee: { status: franchisee.status as FranchiseeStatus },
    store: { franchiseeId: store.franchiseeId, status: store.status as StoreStatus },
    staff: { franchiseeId: staff.franchiseeId, status: staff.status as StaffStatus },
  }
  return { store, place }
}

async function loadItems(db: Writing, { lines }: RecordTillSaleInput) {
  const ids = [...new Set(lines.map(({ serviceItemId }) => serviceItemId))]
  const [items, prices] = await Promise.all([
    rowsOf(db, 'ServiceItem', withIds(ids)),
    rowsOf(db, 'ServicePrice', Prisma.sql`t.tenant_id = app.tenant_id() AND ${among('t.service_item_id', ids)}`),
  ])
  const known = new Map(items.map((item) => [item.id, item]))
  return lines.flatMap((line) => {
    const item = known.get(line.serviceItemId)
    return item ? [{ line, item: { ...item, prices: prices.filter((one) => one.serviceItemId === item.id) } }] : []
  })
}

type Loaded = NonNullable<Awaited<ReturnType<typeof loadPlace>>> & {
  readonly items: Awaited<ReturnType<typeof loadItems>>
  readonly cards: readonly HeldCard[]
  readonly points: TillPoints | null
  /** YYYY-MM-DD in the chain's zone. */
  readonly day: string
}

function decide(request: Request, input: DatedTillSale, { store, place, items, cards, points, day }: Loaded) {
  const at = { storeId: store.id, franchiseeId: store.franchiseeId, divisionCode: store.divisionCode }
  const lines = items.map(
    ({ line, item }): TillLine => ({
      ...{ serviceName: item.name, status: item.status as ServiceItemStatus, quantity: line.quantity },
      ...{ listPrice: priceOn(servicePrices(item.prices), at, day), price: line.price, priceReason: line.priceReason },
      transferPrice: item.transferPrice === null ? null : Number(item.transferPrice),
    }),
  )
  const { soldAt, payments } = input
  const maySetPrice = request.policy(request.actor, 'till_sale.set_price', at)
  const { now, chain } = request
  return decided(decideTillSale({ ...place, soldAt, now, chain, maySetPrice, lines, cards, points, payments }))
}

/** A password is looked at where the card lies at the till; elsewhere it would be guessed. */
const ofPresented = ({ cardId, customerId }: Presented) => ({
  OR: [...(cardId ? [{ id: cardId }] : []), ...(customerId ? [{ customerId }] : [])],
})

/** A key is kept with a hash of its input, by which six digits are soon found. */
const withoutPasswords = ({ cards, ...input }: RecordTillSaleInput) => ({
  ...input,
  cards: cards.map(({ password: _, ...card }) => card),
})

/** Whose the sale is: who was presented, whose card was, or a walk-in. */
const presentedCustomer = (presented: Presented, cards: readonly HeldCard[]) =>
  presented.customerId ?? cards.find(({ card }) => card.customerId !== null)?.card.customerId ?? null

/**
 * Records services that a till sold, paid by cards, points and otherwise, once for each idempotency key: what it takes off the
 * cards and points, what goes into the books of each franchisee, and the receipt are written together or not at all.
 */
export async function recordTillSale(request: Request, asked: RecordTillSaleInput): Promise<string> {
  const input = { ...asked, soldAt: asked.soldAt ?? request.now }
  authorize(request, 'till_sale.record')
  const presented = input.presentation ? await presentedAtTill(request, input.presentation) : nobodyPresented
  const door = doorOf(request, presented)
  const id = uuidv7()
  const write = (proof: PasswordProof) =>
    door.write(async (db) => {
      const claimed = withoutPasswords(asked)
      const claim = { operation: 'recordTillSale', key: input.idempotencyKey, input: claimed, resultId: id }
      const recordedBefore = await claimKey(db, request, claim)
      if (recordedBefore) return recordedBefore
      const [at, items, cardsAt] = await Promise.all([
        loadPlace(db, input),
        loadItems(db, input),
        holdCards(db, request, input.cards, presented, proof),
      ])
      if (!at) throw notFound()
      const { store, place } = at
      const { franchiseeId } = store
      authorize(request, 'till_sale.record', { franchiseeId, storeId: store.id, staffId: input.staffId })
      if (items.length < input.lines.length) throw notFound()
      const cards = cardsAt({ storeId: store.id, franchiseeId })
      const day = soldOn(input.soldAt, request.chain.timeZone)
      const points = await loadTillPoints(db, presented, { points: input.points, day })
      const figures = decide(request, input, { store, place, items, cards, points, day })
      const known = presentedCustomer(presented, cards)
      const visit = { input, franchiseeId, soldOn: figures.soldOn }
      const served = known ? { customerId: known, fileId: null } : await servedCustomer(db, request, visit)
      const lineItems = items.map(({ item }) => item)
      const { customerId } = served
      const rows = tillSaleRows(request, { id, input, lineItems, franchiseeId, customerId, figures, cards })
      await addTillSales(db, request, [rows])
      await spendTillPoints(db, request, rows)
      await earnTillPoints(db, request, rows)
      if (served.fileId) await addTotals(db, { saleIds: [], fileIds: [served.fileId] })
      await recordChange(db, request, {
        action: 'till_sale.record',
        entity: 'till_sale',
        entityId: id,
        franchiseeId,
        after: rows.row,
      })
      return id
    })
  return withCardPasswords(request, door, { all: input.cards, among: ofPresented(presented) }, write)
}
