import type { Writing } from '@hubcap/database/door/database'
import { decideTouch } from '@hubcap/rules/leads/decide-lead'
import type { LeadStatus } from '@hubcap/rules/leads/lead'
import type { RecordLeadTouchInput } from '@hubcap/rules/leads/record-lead-touch.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDate, asDateOr, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireUpdated } from '../operation/require-fresh.ts'

/** Who did it, where they are staff of the franchisee whose lead it is. */
async function doerOf(db: Writing, { actor }: Request, franchiseeId: string): Promise<string | null> {
  if (!actor.staffId) return null
  const staff = await db.staff.findFirst({ where: { id: actor.staffId, franchiseeId }, select: { id: true } })
  return staff?.id ?? null
}

/** A call, a visit or a message, what came of it and what comes next. @returns the lead's id */
export async function recordLeadTouch(request: Request, input: RecordLeadTouchInput): Promise<string> {
  authorize(request, 'lead.change')
  const { leadId, idempotencyKey, kind, outcome, note, grade, nextStep, nextStepOn } = input
  const today = todayOf(request)
  await doorOf(request).write(async (db) => {
    const claim = { operation: 'recordLeadTouch', key: idempotencyKey, input, resultId: leadId }
    if (await claimKey(db, request, claim)) return
    const lead = await db.lead.findFirst({ where: { id: leadId } })
    if (!lead) throw notFound()
    const { franchiseeId, storeId, staffId } = lead
    authorize(request, 'lead.change', { franchiseeId, storeId, staffId })
    decided(decideTouch({ status: lead.status as LeadStatus, staffId }, { nextStepOn, today }))
    const planned = { grade, nextStep, nextStepOn: asDateOr(nextStepOn) }
    const day = asDate(today)
    const touch = { kind, outcome, note, ...planned, at: request.now, day }
    const place = { tenantId: request.actor.tenantId, id: uuidv7(), leadId, franchiseeId, storeId }
    const doer = await doerOf(db, request, franchiseeId)
    await db.leadTouch.createMany({ data: [{ ...place, staffId: doer, ...touch }] })
    requireUpdated(
      await db.lead.updateMany({
        // Given to somebody else or closed meanwhile, it isn't ours to plan.
        where: { id: leadId, status: 'open', staffId },
        data: { ...planned, lastTouchOn: day, quietSince: day, revision: { increment: 1 } },
      }),
    )
    await recordChange(db, request, {
      action: 'lead.change',
      entity: 'lead',
      entityId: leadId,
      franchiseeId,
      before: { name: lead.name, grade: lead.grade, nextStep: lead.nextStep, nextStepOn: lead.nextStepOn },
      after: { kind, outcome, note, ...planned },
    })
  })
  return leadId
}
