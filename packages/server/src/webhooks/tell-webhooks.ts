import { addWebhookDeliveries } from '@hubcap/database/lookups/add-webhook-deliveries'
import { changedFields } from '@hubcap/rules/webhooks/changed-fields'
import { eventOfChange } from '@hubcap/rules/webhooks/event-of-change'
import { encodeGlobalID } from '@pothos/plugin-relay'
import type { Follower } from '../operation/announce.ts'

const typeOf = (entity: string) => entity.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Of what the log keeps, only ids and the names of fields go out: what they say is read by whoever may read it. */
export const tellWebhooksOfChange: Follower<'change.recorded'> = async (db, request, change) => {
  const { action, entity, entityId, franchiseeId, before, after } = change
  const event = eventOfChange(action, entity)
  if (!event) return
  const data = {
    id: encodeGlobalID(typeOf(entity), entityId),
    franchiseeId: franchiseeId && encodeGlobalID('Franchisee', franchiseeId),
    changed: changedFields(before, after),
  }
  await addWebhookDeliveries(db, event, data, request.now)
}

export const tellWebhooksOfImport: Follower<'card_sales.added'> = (db, request, { months }) =>
  addWebhookDeliveries(db, 'card_sales.imported', { months }, request.now)

export const tellWebhooksOfTakingBack: Follower<'card_sales.removed'> = (db, request, { months }) =>
  addWebhookDeliveries(db, 'card_sales.taken_back', { months }, request.now)
