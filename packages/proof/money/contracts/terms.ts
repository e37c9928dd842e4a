export type Price = 'face' | 'liability' | 'fixed'

/** What a product promises. Money in minor units, funding in percent: seller, who serves, headquarters. */
export type Terms = {
  readonly productId: string
  readonly price: number
  readonly principal: number
  readonly bonus: number
  readonly uses: number | null
  readonly months: number | null
  readonly usesPerMonth: number | null
  readonly validMonths: number | null
  readonly bonusDays: number | null
  readonly bearing: 'named' | 'bearer'
  readonly isTransferable: boolean
  readonly usableAt: 'everywhere' | 'seller_franchisee' | 'seller_store'
  readonly funding: readonly [number, number, number]
  readonly drawRule: 'bonus_first' | 'principal_first' | 'in_proportion'
  readonly clearing: { readonly principal: Price; readonly bonus: Price }
}

const plain = {
  ...{ bonus: 0, uses: null, months: null, usesPerMonth: null, validMonths: null, bonusDays: null },
  ...{ bearing: 'named', isTransferable: true, usableAt: 'everywhere', funding: [100, 0, 0] },
  ...{ drawRule: 'in_proportion', clearing: { principal: 'face', bonus: 'face' } },
} as const satisfies Partial<Terms>

/** Each term in more than one of them, so that they meet. */
export const termsTried: readonly Omit<Terms, 'productId'>[] = [
  {
    ...{ ...plain, price: 100_000, principal: 100_000, bonus: 20_000, drawRule: 'bonus_first' },
    clearing: { principal: 'liability', bonus: 'face' },
  },
  { ...plain, price: 50_000, principal: 50_000, bonus: 10_001, funding: [40, 30, 30] },
  {
    ...{ ...plain, price: 80_000, principal: 80_000, bonus: 8_000, funding: [0, 50, 50], drawRule: 'principal_first' },
    clearing: { principal: 'fixed', bonus: 'fixed' },
  },
  {
    ...{ ...plain, price: 30_000, principal: 30_000, bonus: 9_999, funding: [34, 33, 33] },
    clearing: { principal: 'liability', bonus: 'liability' },
  },
  { ...plain, price: 60_000, principal: 60_000, uses: 7, clearing: { principal: 'liability', bonus: 'face' } },
  { ...plain, price: 33_333, principal: 33_333, uses: 10, clearing: { principal: 'fixed', bonus: 'face' } },
  { ...plain, price: 99_999, principal: 99_999, months: 12 },
  {
    ...{ ...plain, price: 36_000, principal: 36_000, months: 3, usesPerMonth: 4 },
    clearing: { principal: 'fixed', bonus: 'face' },
  },
  { ...plain, price: 20_000, principal: 20_000, bonus: 3_000, bearing: 'bearer', validMonths: 1 },
  {
    ...plain,
    price: 45_000,
    principal: 45_000,
    bearing: 'bearer',
    validMonths: 1,
    clearing: { principal: 'liability', bonus: 'face' },
  },
  { ...plain, price: 25_000, principal: 25_000, isTransferable: false, usableAt: 'seller_franchisee' },
  { ...plain, price: 40_000, principal: 40_000, bonus: 5_000, bonusDays: 10, drawRule: 'bonus_first' },
]
