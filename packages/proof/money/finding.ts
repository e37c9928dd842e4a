/** What must not be, by the promise that it breaks. */
export const promises = [
  'lost',
  'doubled',
  'negative',
  'trialBalance',
  'balances',
  'lots',
  'versions',
  'clearing',
  'books',
  'order',
  'pay',
  'payLines',
  'payLocked',
  'paidTwice',
  'paidBoth',
  'clawback',
  'incentives',
  'shares',
  'leads',
  'answers',
  'errors',
] as const

export type Promised = (typeof promises)[number]

export type Finding = { readonly promise: Promised; readonly what: string }
