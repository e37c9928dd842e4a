import { Prisma } from '@hubcap/database/prisma'
import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { accountId } from '../ledger/account-id.ts'

/** The takings accounts of franchisees. Managers see no accounts of their franchisee; what these are called is known without. */
const takingsAccounts = (tenantId: string, franchiseeIds: readonly string[]) => {
  const accounts = [...new Set(franchiseeIds)].flatMap((franchiseeId) =>
    paymentMethods.map((method) => ({ id: accountId(tenantId, { kind: 'takings', franchiseeId, method }), method })),
  )
  return Prisma.sql`json_to_recordset(${JSON.stringify(accounts)}::json) AS a(id uuid, method text)`
}

/**
 * Movements that brought money into a till or took it out, as m, with each method's amount in minor units (t and a beside
 * them). They are seen by whoever sees the store's day; row security holds it.
 */
export const tillMovements = (tenantId: string, franchiseeIds: readonly string[]) => Prisma.sql`
  ledger_movement m
  JOIN ledger_transfer t ON t.tenant_id = m.tenant_id AND t.movement_id = m.id
  JOIN ${takingsAccounts(tenantId, franchiseeIds)} ON a.id IN (t.debit_account_id, t.credit_account_id)`

/** Money that came in; below zero where it went out. */
export const tillAmount = Prisma.sql`(CASE WHEN t.debit_account_id = a.id THEN t.amount ELSE -t.amount END)`

const isSigned = Prisma.sql`EXISTS (SELECT FROM day_close_signature s
  WHERE s.tenant_id = m.tenant_id AND s.store_id = m.store_id AND s.day = m.booked_on)`

/** In no signed close yet. */
export const isPending = Prisma.sql`NOT EXISTS (SELECT FROM day_close_movement c
  WHERE c.tenant_id = m.tenant_id AND c.movement_id = m.id)`

/**
 * What the close of a day holds if it is signed now: the day's own movements, and those of earlier days that came after their
 * day was signed. An earlier day that is still open keeps its own.
 */
export const belongsTo = ({ tenantId, storeId, day }: { tenantId: string; storeId: string; day: string }) => Prisma.sql`
  m.tenant_id = ${tenantId}::uuid AND m.store_id = ${storeId}::uuid AND m.booked_on <= ${day}::date
  AND m.booked_on >= least(${day}::date, (SELECT min(s.day) FROM day_close_signature s
    WHERE s.tenant_id = ${tenantId}::uuid AND s.store_id = ${storeId}::uuid))
  AND (m.booked_on = ${day}::date OR ${isSigned}) AND ${isPending}`
