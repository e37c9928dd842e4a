import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import type { PaymentMethod } from '@hubcap/rules/ledger/payment-method'
import { decideCardFigures } from '@hubcap/rules/sales/decide-card-sale'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import { uuidv7 } from 'uuidv7'
import { addSoldCards, type CardWithPast } from '../cards/add-sold-cards.ts'
import { loadVersions, type Version } from '../cards/product/load-versions.ts'
import { type SoldCard, soldCard } from '../cards/sold-card.ts'
import { voidedCard } from '../cards/voided-card.ts'
import { openFiles } from '../customers/open-files.ts'
import { announce } from '../operation/announce.ts'
import { calendarOf } from '../operation/calendar-of.ts'
import { asDate, asDay } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, type Request } from '../operation/request.ts'
import { addTotals } from './totals/add-totals.ts'

/** Somebody with an account, as the row keeps them: whom, and the name they had then. */
export type Doer = { readonly id: string | null; readonly name: string | null }

export type CardSaleToAdd = {
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string
  readonly customerId: string
  /** As it was at the sale. */
  readonly customerName: string
  readonly cardProductId: string
  readonly saleNo: string
  /** Minor units; null where the product's price holds. What differs from a fixed price is refused. */
  readonly amount: number | null
  readonly paymentMethod: PaymentMethod
  readonly soldAt: Date
  /** Null where nobody recorded it by hand. */
  readonly recordedBy: Doer | null
  readonly voided: { readonly at: Date; readonly by: Doer; readonly reason: string } | null
  /** When it came into the books; the request's moment where left out. */
  readonly createdAt?: Date
}

type Names = { staffName: string; storeName: string }

/** How the sellers and stores of these sales are called now. */
async function namesOf(db: Writing, sales: readonly CardSaleToAdd[]): Promise<(sale: CardSaleToAdd) => Names> {
  const select = { id: true, name: true }
  const among = (ids: string[]) => ({ where: { id: { in: [...new Set(ids)] } }, select })
  const staff = await db.staff.findMany(among(sales.map((sale) => sale.staffId)))
  const stores = await db.store.findMany(among(sales.map((sale) => sale.storeId)))
  const names = new Map([...staff, ...stores].map(({ id, name }) => [id, name]))
  return ({ staffId, storeId }) => {
    const staffName = names.get(staffId)
    const storeName = names.get(storeId)
    if (!staffName || !storeName) throw notFound()
    return { staffName, storeName }
  }
}

type Bringing = { request: Request; version: Version; names: Names; importId: string | null }

function saleRow(sale: CardSaleToAdd, { request, version, names, importId }: Bringing) {
  const { amount, soldAt, recordedBy, voided, createdAt = request.now, ...fields } = sale
  const { timeZone, currency } = request.chain
  const figures = decided(
    decideCardFigures({ product: version.terms, sale: { amount }, chain: { currency, maxAmount: null } }),
  )
  return {
    ...fields,
    ...names,
    ...figures,
    tenantId: request.actor.tenantId,
    id: uuidv7(),
    soldAt,
    soldOn: asDate(soldOn(soldAt, timeZone)),
    status: voided ? 'voided' : 'recorded',
    voidedAt: voided?.at ?? null,
    voidedById: voided?.by.id ?? null,
    voidedByName: voided?.by.name ?? null,
    voidReason: voided?.reason ?? null,
    recordedById: recordedBy?.id ?? null,
    recordedByName: recordedBy?.name ?? null,
    importId,
    createdAt,
  }
}

/**
 * The bulk twin of recording sales, in the transaction of whoever brings them: figures as the rules decide them for the
 * product, and a file for each customer of each franchisee, with the seller of the earliest of these sales as its developer.
 * That the place was open and the seller worked there is the past's matter: only the caller can know it. The log is the
 * caller's: one entry for the whole. So are the totals of an import, which come in several batches: addTotals once, at the end,
 * so that nobody at a till waits for the whole of it.
 * pastOf: the cards that weren't voided as they are by now, where more is known of them than their sale.
 * @returns the ids, in the order of the rows
 * @throws Refused where a product is unknown or an amount contradicts its price
 */
export async function addCardSales(
  db: Writing,
  request: Request,
  sales: readonly CardSaleToAdd[],
  importId: string | null = null,
  pastOf: (sold: readonly SoldCard[]) => readonly CardWithPast[] = (sold) => sold,
): Promise<string[]> {
  authorize(request, 'card_sale.record')
  const { currency } = request.chain
  const versionOn = await loadVersions(db, [...new Set(sales.map(({ cardProductId }) => cardProductId))])
  const namesIn = await namesOf(db, sales)
  const versionOf = ({ cardProductId, soldAt }: { cardProductId: string; soldAt: Date }): Version => {
    const version = versionOn(cardProductId, soldOn(soldAt, request.chain.timeZone))
    if (!version) throw notFound()
    return version
  }
  const rows = sales.map((sale) => saleRow(sale, { request, version: versionOf(sale), names: namesIn(sale), importId }))
  // History that a chain brings along carries figures and no books.
  const sold = (importId === null ? rows : []).map((row) => ({
    row,
    card: soldCard({ ...row, version: versionOf(row), cardSaleId: row.id, soldOn: asDay(row.soldOn), currency }),
  }))
  const lasting = sold.flatMap(({ row, card }) => (row.voidedAt ? [] : [card]))
  const voided = sold.flatMap(({ row: { voidedAt: at }, card }) =>
    at ? [voidedCard(card, { at, bookedOn: soldOn(at, request.chain.timeZone) })] : [],
  )
  await addSoldCards(db, request, [...pastOf(lasting), ...voided])
  const cardIds = new Map(sold.map(({ row, card }) => [row.id, card.card.id]))
  await addRows(
    db,
    'card_sale',
    rows.map((row) => ({ ...row, cardId: cardIds.get(row.id) ?? null })),
  )
  const inTime = rows.toSorted((a, b) => a.soldAt.getTime() - b.soldAt.getTime())
  const files = inTime.map(({ customerId, franchiseeId, storeId, staffId, soldAt, soldOn }) => {
    return { customerId, franchiseeId, storeId, staffId, openedOn: soldOn, createdAt: soldAt }
  })
  const fileIds = await openFiles(db, request, files, importId)
  if (importId === null) await addTotals(db, { saleIds: rows.map(({ id }) => id), fileIds })
  const calendar = calendarOf(request.chain)
  const months = [...new Set(rows.map((row) => calendar.monthOf(asDay(row.soldOn))))]
  await announce(db, request, 'card_sales.added', { months })
  return rows.map((row) => row.id)
}
