import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { madeIds, tableOf } from './made-rows.ts'
import { attachedLeads } from './take-back-leads.ts'

/**
 * Holds what an import made as it stands: whoever is about to change it, or to point to it, waits until it is known whether
 * it goes. A sale to a customer points to the customer and relies on the customer's file, so customers are held with files.
 */
export async function lockMade(db: Writing, importId: string, kind: ImportKind): Promise<void> {
  const table = Prisma.raw(tableOf[kind])
  await db.$executeRaw`
    SELECT FROM ${table} WHERE tenant_id = app.tenant_id() AND id IN (${madeIds(importId)}) ORDER BY id FOR UPDATE`
  if (kind === 'cards') {
    // Whoever signs holds the row that they sign.
    await db.$executeRaw`
      SELECT FROM card_opening WHERE tenant_id = app.tenant_id() AND import_id = ${importId}::uuid ORDER BY id FOR UPDATE`
  }
  if (kind === 'leads') {
    await db.$executeRaw`
      SELECT FROM lead WHERE tenant_id = app.tenant_id() AND id IN (
        SELECT told.lead_id FROM (${attachedLeads(importId)}) told) ORDER BY id FOR UPDATE`
  }
  if (kind !== 'card_sales' && kind !== 'cards') return
  await db.$executeRaw`
    SELECT FROM customer WHERE tenant_id = app.tenant_id() AND id IN (
      SELECT f.customer_id FROM customer_file f WHERE f.tenant_id = app.tenant_id() AND f.import_id = ${importId}::uuid
    ) ORDER BY id FOR UPDATE`
}
