import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { madeIds, type RowRange } from './made-rows.ts'

/** Leads that were there and were told something by an import's rows, each with all that it was told. */
export const attachedLeads = (importId: string, range: RowRange | null = null): Prisma.Sql => {
  const within = range ? Prisma.sql`AND r.row_no BETWEEN ${range.from} AND ${range.to}` : Prisma.empty
  return Prisma.sql`
    SELECT (r.before ->> 'leadId')::uuid AS lead_id, max((r.before ->> 'revision')::int) AS revision,
      array_agg(filled.field) AS fields
    FROM import_row r, jsonb_array_elements_text(r.before -> 'filled') AS filled(field)
    WHERE r.tenant_id = app.tenant_id() AND r.import_id = ${importId}::uuid AND r.before ->> 'fate' = 'attach' ${within}
    GROUP BY 1`
}

/** Leads that a list made go; those that it told something forget it. */
export async function takeBackLeads(db: Writing, importId: string, range: RowRange): Promise<void> {
  await db.$executeRaw`
    DELETE FROM lead WHERE tenant_id = app.tenant_id() AND id IN (${madeIds(importId, range)})`
  const emptied = Object.entries({
    ...{ phone: 'phone', phone_key: 'phoneKey', plate: 'plate', plate_key: 'plateKey', source_note: 'sourceNote' },
    ...{ card_product_id: 'cardProductId', next_step: 'nextStep', next_step_on: 'nextStepOn' },
  }).map(([column, field]) => {
    const name = Prisma.raw(column)
    return Prisma.sql`${name} = CASE WHEN ${field} = ANY (told.fields) THEN NULL ELSE l.${name} END`
  })
  await db.$executeRaw`
    UPDATE lead l SET ${Prisma.join(emptied)}, revision = l.revision + 1
    FROM (${attachedLeads(importId, range)}) told WHERE l.tenant_id = app.tenant_id() AND l.id = told.lead_id`
}
