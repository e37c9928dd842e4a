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
  'answers',
  'errors',
] as const

export type Promised = (typeof promises)[number]

export type Finding = { readonly promise: Promised; readonly what: string }
