import type { Reading, Writing } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import type { InvoiceSource } from '@hubcap/rules/takings/invoices/invoice'
import { nilId } from '../../graphql/global-id.ts'
import { notFound } from '../../operation/refused.ts'
import type { Request } from '../../operation/request.ts'
import { tillAmount, tillMovements } from '../till-movements.ts'

/** One of the three. */
export type SourceIds = {
  readonly cardSaleId: string | null
  readonly movementId: string | null
  readonly tillSaleId: string | null
}

/** What an invoice may be for, as it stands. Money in minor units. */
export type Invoiceable = SourceIds & {
  readonly source: InvoiceSource
  /** Of the sale; null for a recharge. */
  readonly saleNo: string | null
  readonly franchiseeId: string
  readonly storeId: string
  readonly staffId: string
  readonly customerName: string | null
  readonly paid: number
  readonly stands: boolean
  readonly invoiced: number
}

type Found = Omit<Invoiceable, keyof SourceIds | 'invoiced'>

async function cardSale(db: Reading, id: string): Promise<Found | null> {
  const sale = await db.cardSale.findFirst({ where: { id } })
  if (!sale) return null
  const { saleNo, franchiseeId, storeId, staffId, customerName } = sale
  const money = { paid: Number(sale.amount), stands: sale.status === 'recorded' }
  return { source: 'card_sale', saleNo, franchiseeId, storeId, staffId, customerName, ...money }
}

async function tillSale(db: Reading, id: string): Promise<Found | null> {
  const sale = await db.tillSale.findFirst({ where: { id }, include: { customer: { select: { name: true } } } })
  if (!sale) return null
  const { saleNo, franchiseeId, storeId, staffId } = sale
  const money = { paid: Number(sale.paidOtherwise), stands: sale.status === 'recorded' }
  return {
    source: 'till_sale',
    saleNo,
    franchiseeId,
    storeId,
    staffId,
    customerName: sale.customer?.name ?? null,
    ...money,
  }
}

async function recharge(db: Reading, tenantId: string, id: string): Promise<Found | null> {
  const include = { card: { select: { customer: { select: { name: true } } } }, reversedBy: { select: { id: true } } }
  const movement = await db.ledgerMovement.findFirst({ where: { id, cause: 'recharge' }, include })
  if (!movement?.franchiseeId || !movement.storeId || !movement.staffId) return null
  const { franchiseeId, storeId, staffId } = movement
  const [sum] = await db.$queryRaw<{ paid: bigint }[]>`
    SELECT coalesce(sum(${tillAmount}), 0)::bigint AS paid FROM ${tillMovements(tenantId, [franchiseeId])}
    WHERE m.tenant_id = ${tenantId}::uuid AND m.id = ${id}::uuid`
  const money = { paid: Number(sum?.paid ?? 0), stands: movement.reversedBy.length === 0 }
  const customerName = movement.card?.customer?.name ?? null
  return { source: 'recharge', saleNo: null, franchiseeId, storeId, staffId, customerName, ...money }
}

/** Invoices of it, as rows are found by. */
export const invoicesOf = ({ cardSaleId, movementId, tillSaleId }: SourceIds): Prisma.InvoiceWhereInput =>
  cardSaleId ? { cardSaleId } : movementId ? { movementId } : { tillSaleId: tillSaleId ?? nilId }

/** What came in, and how much of it invoices say already. @throws Refused access.not_found where it is out of sight */
export async function loadInvoiceable(
  on: Reading | Writing,
  { actor }: Pick<Request, 'actor'>,
  { cardSaleId, movementId, tillSaleId }: SourceIds,
): Promise<Invoiceable> {
  const db = on as Reading
  const ids = { cardSaleId, movementId, tillSaleId }
  const found = cardSaleId
    ? await cardSale(db, cardSaleId)
    : movementId
      ? await recharge(db, actor.tenantId, movementId)
      : tillSaleId && (await tillSale(db, tillSaleId))
  if (!found) throw notFound()
  const where = { ...invoicesOf(ids), kind: 'blue', status: 'issued' }
  const { _sum } = await db.invoice.aggregate({ where, _sum: { amount: true } })
  return { ...ids, ...found, invoiced: Number(_sum.amount ?? 0n) }
}
