/** Where a card stands, from the printer to its end. */
export const cardStatuses = [
  'in_stock',
  'inactive',
  'active',
  'frozen',
  'lost',
  'expired',
  'replaced',
  'transferred',
  'exchanged',
  'refunded',
  'closed',
  'voided',
] as const
export type CardStatus = (typeof cardStatuses)[number]

/** Nothing happens to a card after these: its value, if any was left, is on another card or with the customer. */
export const finalCardStatuses = ['replaced', 'transferred', 'exchanged', 'refunded', 'closed', 'voided'] as const
