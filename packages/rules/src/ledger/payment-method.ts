/** How a card was paid for, in the order in which reps meet them. */
export const paymentMethods = ['wechat', 'alipay', 'cash', 'bank_card', 'bank_transfer', 'other'] as const
export type PaymentMethod = (typeof paymentMethods)[number]
