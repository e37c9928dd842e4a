import { decideNextStep } from '@hubcap/rules/leads/decide-lead'
import type { RecordLeadInput } from '@hubcap/rules/leads/record-lead.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { asDateOr, todayOf } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { contactKeys } from './contact-keys.ts'
import { loadHolder } from './load-holder.ts'
import { loggedLead } from './logged-lead.ts'
import { requireProduct } from './require-product.ts'

/**
 * Notes somebody who may buy, for one who is to call them or for the pool of a store.
 * @throws Refused lead.phone_taken where the franchisee has an open lead with that phone
 */
export async function recordLead(request: Request, input: RecordLeadInput): Promise<string> {
  authorize(request, 'lead.record')
  const { idempotencyKey, storeId, staffId, nextStepOn, ...fields } = input
  const keys = contactKeys(request, fields)
  decided(decideNextStep({ nextStepOn, today: todayOf(request) }))
  const id = uuidv7()
  const write = () =>
    doorOf(request).write(async (db) => {
      const claim = { operation: 'recordLead', key: idempotencyKey, input, resultId: id }
      const before = await claimKey(db, request, claim)
      if (before) return before
      const holder = await loadHolder(db, request, { storeId, staffId })
      const { franchiseeId } = holder
      authorize(request, 'lead.record', { franchiseeId, storeId, staffId })
      await requireProduct(db, fields.cardProductId)
      const row = {
        ...{ tenantId: request.actor.tenantId, id, ...holder, ...fields, ...keys },
        ...{ nameKey: nameKey(fields.name, 'person'), nextStepOn: asDateOr(nextStepOn) },
        ...{ status: 'open', createdAt: request.now },
      }
      await db.lead.createMany({ data: [row] })
      const change = { action: 'lead.record', entity: 'lead', entityId: id, franchiseeId } as const
      await recordChange(db, request, { ...change, after: loggedLead(row) })
      return id
    })
  return refuseDuplicate(write, { phone_key: 'lead.phone_taken' })
}
