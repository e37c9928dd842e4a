/** What can be done to a card. */
export const cardActions = [
  'sell',
  'activate',
  'recharge',
  'use',
  'freeze',
  'unfreeze',
  'report_lost',
  'find',
  'replace',
  'rename',
  'transfer',
  'renew',
  'expire',
  'reactivate',
  'exchange',
  'refund',
  'close',
  'void_sale',
  'discard',
] as const
export type CardAction = (typeof cardActions)[number]
