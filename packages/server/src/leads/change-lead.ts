import type { ChangeLeadInput } from '@hubcap/rules/leads/change-lead.input'
import { decideChange, decideContact, decideNextStep } from '@hubcap/rules/leads/decide-lead'
import type { LeadStatus } from '@hubcap/rules/leads/lead'
import { nameKey } from '@hubcap/rules/network/name-key'
import { claimKey } from '../operation/claim-key.ts'
import { asDateOr, asDayOrNull, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'
import { contactKeys } from './contact-keys.ts'
import { loggedLead } from './logged-lead.ts'
import { requireProduct } from './require-product.ts'

/** What is known of a lead, its grade and its next step. @throws Refused lead.phone_taken */
export async function changeLead(request: Request, input: ChangeLeadInput): Promise<string> {
  authorize(request, 'lead.change')
  const { id, revision, idempotencyKey, nextStepOn, ...fields } = input
  const change = {
    ...fields,
    ...contactKeys(request, fields),
    ...(fields.name && { nameKey: nameKey(fields.name, 'person') }),
    ...(nextStepOn !== undefined && { nextStepOn: asDateOr(nextStepOn) }),
  }
  const write = () =>
    doorOf(request).write(async (db) => {
      if (await claimKey(db, request, { operation: 'changeLead', key: idempotencyKey, input, resultId: id })) return
      const before = requireFresh(await db.lead.findFirst({ where: { id } }), revision)
      const { franchiseeId, storeId, staffId } = before
      authorize(request, 'lead.change', { franchiseeId, storeId, staffId })
      decided(decideChange({ status: before.status as LeadStatus }))
      decided(decideContact(fields, before))
      const today = todayOf(request)
      decided(decideNextStep({ nextStepOn: nextStepOn ?? null, today }, asDayOrNull(before.nextStepOn)))
      await requireProduct(db, fields.cardProductId)
      requireUpdated(
        await db.lead.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
      )
      const entry = { action: 'lead.change', entity: 'lead', entityId: id, franchiseeId } as const
      await recordChange(db, request, { ...entry, before: loggedLead(before), after: loggedLead(change) })
    })
  await refuseDuplicate(write, { phone_key: 'lead.phone_taken' })
  return id
}
