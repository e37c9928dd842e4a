/** What another system can be told of, by the name that its webhook bears. */
export const webhookEvents = [
  'card_sale.recorded',
  'card_sale.voided',
  'card_sales.imported',
  'card_sales.taken_back',
  'customer.changed',
  'franchisee.changed',
  'store.changed',
  'staff.changed',
] as const
export type WebhookEvent = (typeof webhookEvents)[number]
