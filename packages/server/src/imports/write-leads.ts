import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import type { ImportRows } from '@hubcap/rules/imports/import-fields'
import type { References } from '@hubcap/rules/imports/known'
import { fillLead } from '@hubcap/rules/leads/fill-lead'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { loggedLead } from '../leads/logged-lead.ts'
import { asDate, asDateOr, todayOf } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'
import type { Made } from './keep-made.ts'

/** A row without problems, and what it points to. */
export type LeadToWrite = { readonly value: ImportRows['leads']; readonly references: References['leads'] }

/** What was written beside a row of which no lead was made. filled: fields that were empty before. */
export type LeadNote =
  | { readonly fate: 'skip' }
  | { readonly fate: 'attach'; readonly leadId: string; readonly filled: readonly string[]; readonly revision: number }

function newLead(request: Request, importId: string, { value, references }: LeadToWrite) {
  const { franchiseeId, storeId, staffId, cardProductId } = references
  if (!franchiseeId || !storeId) throw new Error('A row without problems points to nothing')
  const { name, phone, phoneKey, plate, plateKey, source, sourceNote, grade, nextStep, nextStepOn } = value
  return {
    ...{ tenantId: request.actor.tenantId, id: uuidv7(), franchiseeId, storeId, staffId, name },
    ...{ nameKey: nameKey(name, 'person'), phone, phoneKey, plate, plateKey, source, sourceNote, grade },
    ...{ nextStep, nextStepOn: asDateOr(nextStepOn), cardProductId, importId, status: 'open' },
    ...{ quietSince: asDate(todayOf(request)), enteredPoolAt: staffId ? null : request.now, createdAt: request.now },
  }
}

/** Tells an open lead what it didn't know yet. @throws Refused where somebody changed it meanwhile */
async function fill(db: Writing, request: Request, leadId: string, row: LeadToWrite): Promise<LeadNote> {
  const lead = await db.lead.findFirst({ where: { id: leadId, status: 'open' } })
  if (!lead) throw new Refused('import.changed_meanwhile')
  const { value, references } = row
  const { nextStepOn, ...told } = value
  const change = fillLead(lead, { ...told, nextStepOn: asDateOr(nextStepOn), cardProductId: references.cardProductId })
  const filled = Object.keys(change)
  if (filled.length === 0) return { fate: 'attach', leadId, filled, revision: lead.revision }
  const { revision } = lead
  const { count } = await db.lead.updateMany({
    where: { id: leadId, revision },
    data: { ...change, revision: { increment: 1 } },
  })
  if (count === 0) throw new Refused('import.changed_meanwhile')
  const entry = { action: 'lead.change', entity: 'lead', entityId: leadId, franchiseeId: lead.franchiseeId } as const
  await recordChange(db, request, { ...entry, before: { name: lead.name }, after: loggedLead(change) })
  return { fate: 'attach', leadId, filled, revision: revision + 1 }
}

/** Writes a list of leads. @returns what became of each row */
export async function writeLeads(
  db: Writing,
  request: Request,
  importId: string,
  rows: readonly LeadToWrite[],
): Promise<Made[]> {
  const made: Made[] = []
  const added: ReturnType<typeof newLead>[] = []
  for (const row of rows) {
    const { fate } = row.references
    if (fate.kind === 'attach') made.push({ id: null, before: await fill(db, request, fate.leadId, row) })
    else if (fate.kind === 'skip') made.push({ id: null, before: { fate: 'skip' } satisfies LeadNote })
    else {
      const lead = newLead(request, importId, row)
      added.push(lead)
      made.push({ id: lead.id })
    }
  }
  await addRows(db, 'lead', added)
  return made
}
