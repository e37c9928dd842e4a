import type { LoggedAction } from '../audit/logged-action.ts'
import type { WebhookEvent } from './webhook-event.ts'

const events: { readonly [Name in LoggedAction]?: Readonly<Record<string, WebhookEvent>> } = {
  'card_sale.record': { card_sale: 'card_sale.recorded' },
  'card_sale.void': { card_sale: 'card_sale.voided' },
  'customer.update': { customer: 'customer.changed' },
  'franchisee.create': { franchisee: 'franchisee.changed' },
  'franchisee.update': { franchisee: 'franchisee.changed' },
  'store.create': { store: 'store.changed' },
  'store.update': { store: 'store.changed' },
  'staff.create': { staff: 'staff.changed' },
  'staff.update': { staff: 'staff.changed' },
  'staff.move': { staff: 'staff.changed' },
}

/** What others are told when this is done to such a row; null: nothing. */
export const eventOfChange = (action: LoggedAction, entity: string): WebhookEvent | null =>
  events[action]?.[entity] ?? null
