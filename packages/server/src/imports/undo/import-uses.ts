import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { ImportUse } from '@hubcap/rules/imports/import-use'
import { madeIds, tableOf } from './made-rows.ts'
import { attachedLeads } from './take-back-leads.ts'

/** A count of what is built on an import's rows. */
type Count = (importId: string) => Prisma.Sql

/** Rows of a table whose column points to a row that the import made. */
const pointing =
  (table: string, column: string): Count =>
  (importId) =>
    Prisma.sql`
    SELECT count(*)::int FROM ${Prisma.raw(table)} t
    WHERE t.tenant_id = app.tenant_id() AND t.${Prisma.raw(column)} IN (${madeIds(importId)})`

/** The same, but for those that the import made, too. */
const pointingFromOutside =
  (table: string, column: string): Count =>
  (importId) =>
    Prisma.sql`${pointing(table, column)(importId)} AND t.id NOT IN (${madeIds(importId)})`

/** Scores are made of every place in a month that has any; those that have something to score tell of what was done there. */
export const hasFigures = Prisma.sql`
  (t.recorded_sales <> 0 OR t.voided_sales <> 0 OR EXISTS (
    SELECT 1 FROM jsonb_array_elements(t.parts) part WHERE part -> 'actual' <> '0' OR part -> 'target' <> 'null'))`

const scored =
  (column: string): Count =>
  (importId) =>
    Prisma.sql`${pointing('performance_score', column)(importId)} AND ${hasFigures}`

/** What people said to scores. */
const scoreReviews =
  (column: string): Count =>
  (importId) =>
    Prisma.sql`
    SELECT ((${pointing('score_objection', column)(importId)}) + (${pointing('score_adjustment', column)(importId)})
      + (${pointing('score_signature', column)(importId)}) + (${pointing('score_mark', column)(importId)}))::int`

const edited =
  (kind: ImportKind): Count =>
  (importId) =>
    Prisma.sql`
    SELECT count(*)::int FROM ${Prisma.raw(tableOf[kind])} t
    WHERE t.tenant_id = app.tenant_id() AND t.revision > 1 AND t.id IN (${madeIds(importId)})`

/** Everybody comes with one posting; further ones are moves. */
const moves: Count = (importId) => Prisma.sql`
  SELECT (count(*) - count(DISTINCT t.staff_id))::int FROM staff_posting t
  WHERE t.tenant_id = app.tenant_id() AND t.staff_id IN (${madeIds(importId)})`

/** The same person, employed once more. */
const otherEmployments: Count = (importId) => Prisma.sql`
  SELECT count(*)::int FROM staff t
  WHERE t.tenant_id = app.tenant_id() AND t.id NOT IN (${madeIds(importId)}) AND t.person_id IN (
    SELECT s.person_id FROM staff s WHERE s.tenant_id = app.tenant_id() AND s.id IN (${madeIds(importId)}))`

const voided: Count = (importId) => Prisma.sql`
  SELECT count(*)::int FROM card_sale t
  WHERE t.tenant_id = app.tenant_id() AND t.import_id = ${importId}::uuid AND t.status <> 'recorded'`

/** Sales that found a customer's file open, because this import had opened it. */
const laterSales: Count = (importId) => Prisma.sql`
  SELECT count(*)::int FROM customer_file f
  JOIN card_sale t ON t.tenant_id = f.tenant_id AND t.customer_id = f.customer_id AND t.franchisee_id = f.franchisee_id
  WHERE f.tenant_id = app.tenant_id() AND f.import_id = ${importId}::uuid AND t.import_id IS DISTINCT FROM ${importId}::uuid`

/** Cards that came later to a customer whose file this import had opened. */
const laterCards: Count = (importId) => Prisma.sql`
  SELECT count(*)::int FROM customer_file f
  JOIN card t ON t.tenant_id = f.tenant_id AND t.customer_id = f.customer_id AND t.franchisee_id = f.franchisee_id
  WHERE f.tenant_id = app.tenant_id() AND f.import_id = ${importId}::uuid AND t.id NOT IN (${madeIds(importId)})`

/** Every step raises a card's revision; a password may be set without one. */
const changedCards: Count = (importId) => Prisma.sql`
  SELECT count(*)::int FROM card t
  WHERE t.tenant_id = app.tenant_id() AND t.id IN (${madeIds(importId)}) AND (t.revision > 1
    OR EXISTS (SELECT 1 FROM card_step taken WHERE taken.tenant_id = t.tenant_id AND taken.card_id = t.id)
    OR EXISTS (SELECT 1 FROM card_password told WHERE told.tenant_id = t.tenant_id AND told.card_id = t.id))`

const laterMovements: Count = (importId) =>
  Prisma.sql`${pointing('ledger_movement', 'card_id')(importId)} AND t.cause <> 'opening'`

const signedOpenings: Count = (importId) => Prisma.sql`
  SELECT count(*)::int FROM card_opening t
  WHERE t.tenant_id = app.tenant_id() AND t.import_id = ${importId}::uuid
    AND (t.signed_at IS NOT NULL OR t.owner_signed_at IS NOT NULL)`

const notedFiles: Count = (importId) => Prisma.sql`
  SELECT count(*)::int FROM customer_file f
  WHERE f.tenant_id = app.tenant_id() AND f.import_id = ${importId}::uuid AND f.notes IS NOT NULL`

const changedQuotas: Count = (importId) => Prisma.sql`
  SELECT count(*)::int FROM import_row r
  LEFT JOIN quota q ON q.tenant_id = r.tenant_id AND q.id = r.entity_id
  WHERE r.tenant_id = app.tenant_id() AND r.import_id = ${importId}::uuid AND r.entity_id IS NOT NULL
    AND q.target IS DISTINCT FROM (r.before ->> 'written')::bigint`

/** Leads that somebody took, gave away or changed since, of those that were made and those that were told something. */
const changedLeads: Count = (importId) => Prisma.sql`
  SELECT ((${edited('leads')(importId)}) + (
    SELECT count(*)::int FROM (${attachedLeads(importId)}) told
    LEFT JOIN lead l ON l.tenant_id = app.tenant_id() AND l.id = told.lead_id
    WHERE l.revision IS DISTINCT FROM told.revision))::int`

/** Per kind, whatever may point to its rows or have changed them since; a test compares it with the foreign keys. */
export const usesByKind: { [Kind in ImportKind]: { readonly [Use in ImportUse]?: Count } } = {
  franchisees: {
    stores: pointing('store', 'franchisee_id'),
    staff: pointing('staff', 'franchisee_id'),
    contracts: pointing('franchise_contract', 'franchisee_id'),
    departures: pointing('franchisee_departure', 'franchisee_id'),
    royalty_terms: pointing('royalty_term', 'franchisee_id'),
    commission_plans: pointing('commission_assignment', 'franchisee_id'),
    scorecards: pointing('scorecard_assignment', 'franchisee_id'),
    incentives: pointing('incentive', 'franchisee_id'),
    pay_runs: pointing('pay_run', 'franchisee_id'),
    card_sales: pointing('card_sale', 'franchisee_id'),
    cards: pointing('card', 'franchisee_id'),
    till_sales: pointing('till_sale', 'franchisee_id'),
    service_prices: pointing('service_price', 'franchisee_id'),
    movements: pointing('ledger_movement', 'franchisee_id'),
    numbers: pointing('number_stretch', 'franchisee_id'),
    number_movements: pointing('number_movement', 'franchisee_id'),
    day_closes: pointing('day_close', 'franchisee_id'),
    invoices: pointing('invoice', 'franchisee_id'),
    leads: pointing('lead', 'franchisee_id'),
    customer_files: pointing('customer_file', 'franchisee_id'),
    credit_shares: pointing('credit_share', 'franchisee_id'),
    quotas: pointing('quota', 'franchisee_id'),
    sales_plans: pointing('sales_plan', 'franchisee_id'),
    scores: scored('franchisee_id'),
    score_reviews: scoreReviews('franchisee_id'),
    posts: pointing('assignment_place', 'franchisee_id'),
    invitations: pointing('invitation', 'franchisee_id'),
    report_schedules: pointing('report_schedule', 'franchisee_id'),
    custodies: pointing('prepayment_custody', 'franchisee_id'),
    edited: edited('franchisees'),
  },
  stores: {
    staff: pointing('staff', 'store_id'),
    postings: pointing('staff_posting', 'store_id'),
    leaves: pointing('staff_leave', 'store_id'),
    commission_plans: pointing('commission_assignment', 'store_id'),
    scorecards: pointing('scorecard_assignment', 'store_id'),
    incentives: pointing('incentive', 'store_id'),
    pay_runs: pointing('pay_line', 'store_id'),
    card_sales: pointing('card_sale', 'store_id'),
    cards: pointing('card', 'store_id'),
    till_sales: pointing('till_sale', 'store_id'),
    service_prices: pointing('service_price', 'store_id'),
    movements: pointing('ledger_movement', 'store_id'),
    numbers: pointing('number_stretch', 'store_id'),
    number_movements: pointing('number_movement', 'store_id'),
    day_closes: pointing('day_close', 'store_id'),
    invoices: pointing('invoice', 'store_id'),
    leads: pointing('lead', 'store_id'),
    lead_touches: pointing('lead_touch', 'store_id'),
    customer_files: pointing('customer_file', 'store_id'),
    credit_shares: pointing('credit_share', 'store_id'),
    quotas: pointing('quota', 'store_id'),
    sales_plans: pointing('sales_plan', 'store_id'),
    scores: scored('store_id'),
    score_reviews: scoreReviews('store_id'),
    posts: pointing('assignment_place', 'store_id'),
    invitations: pointing('invitation', 'store_id'),
    report_schedules: pointing('report_schedule', 'store_id'),
    continued_stores: pointingFromOutside('store', 'continues_store_id'),
    edited: edited('stores'),
  },
  staff: {
    staff: otherEmployments,
    subordinates: pointingFromOutside('staff', 'manager_staff_id'),
    postings: moves,
    leaves: pointing('staff_leave', 'staff_id'),
    pay: pointing('staff_pay', 'staff_id'),
    commission_plans: pointing('commission_assignment', 'staff_id'),
    scorecards: pointing('scorecard_assignment', 'staff_id'),
    incentives: pointing('incentive', 'staff_id'),
    pay_runs: pointing('pay_statement', 'staff_id'),
    card_sales: pointing('card_sale', 'staff_id'),
    cards: pointing('card', 'staff_id'),
    till_sales: pointing('till_sale', 'staff_id'),
    movements: pointing('ledger_movement', 'staff_id'),
    numbers: pointing('number_stretch', 'staff_id'),
    number_movements: pointing('number_movement', 'staff_id'),
    day_closes: pointing('day_close', 'handed_over_to_id'),
    invoices: pointing('invoice', 'staff_id'),
    leads: pointing('lead', 'staff_id'),
    lead_touches: pointing('lead_touch', 'staff_id'),
    customer_files: pointing('customer_file', 'staff_id'),
    credit_shares: pointing('credit_share', 'staff_id'),
    quotas: pointing('quota', 'staff_id'),
    scores: scored('staff_id'),
    score_reviews: scoreReviews('staff_id'),
    posts: pointing('assignment', 'staff_id'),
    invitations: pointing('invitation', 'staff_id'),
    edited: edited('staff'),
  },
  customers: {
    card_sales: pointing('card_sale', 'customer_id'),
    cards: pointing('card', 'customer_id'),
    till_sales: pointing('till_sale', 'customer_id'),
    points: pointing('ledger_account', 'customer_id'),
    vehicles: pointing('vehicle', 'customer_id'),
    leads: pointing('lead', 'customer_id'),
    customer_files: pointing('customer_file', 'customer_id'),
    edited: edited('customers'),
  },
  card_sales: {
    credit_shares: pointing('credit_share', 'card_sale_id'),
    invoices: pointing('invoice', 'card_sale_id'),
    leads: pointing('lead', 'card_sale_id'),
    later_sales: laterSales,
    customer_files: notedFiles,
    voided,
  },
  cards: {
    signed: signedOpenings,
    movements: laterMovements,
    card_sales: pointing('card_sale', 'card_id'),
    till_sales: pointing('till_payment', 'card_id'),
    later_sales: laterSales,
    cards: laterCards,
    customer_files: notedFiles,
    edited: changedCards,
  },
  quotas: { changed_quotas: changedQuotas },
  leads: {
    lead_touches: pointing('lead_touch', 'lead_id'),
    card_sales: pointing('card_sale', 'lead_id'),
    edited: changedLeads,
  },
}

export type FoundUse = { readonly use: ImportUse; readonly count: number }

/** What is built on an import, each with how many there are; nothing where it can be taken back. */
export async function importUses(db: Writing, importId: string, kind: ImportKind): Promise<FoundUse[]> {
  const counts = Object.entries(usesByKind[kind]) as [ImportUse, Count][]
  const columns = counts.map(([use, count]) => Prisma.sql`(${count(importId)}) AS ${Prisma.raw(use)}`)
  const [found] = await db.$queryRaw<Record<string, number>[]>`SELECT ${Prisma.join(columns)}`
  return counts.flatMap(([use]) => (found?.[use] ? [{ use, count: found[use] }] : []))
}
