import type { ChainPlan } from '../chain-plan.ts'

/** The gift is used before the money; whoever sold the card bears it. */
const bonusFirst = { drawRule: 'bonus_first' } as const
/** Headquarters bears part of the gift, and owes it to whoever serves. */
const sharedWithHeadquarters = { ago: 3, terms: { funding: { seller: 60, server: 0, headquarters: 40 } } }
/** All three bear the gift; between franchisees it counts what was paid for it. */
const atWhatWasPaid = {
  ago: 3,
  terms: {
    funding: { seller: 50, server: 20, headquarters: 30 },
    clearing: { principal: 'liability', bonus: 'liability' },
  },
} as const

/** Sold since the middle of the year. */
const byUse: ChainPlan['products'] = [
  {
    ...{ code: 'JJ-C10', name: '普洗十次卡', issuer: 'headquarters', price: 420, bonus: 0, weight: 9, fleetWeight: 2 },
    ...{ withdrawn: null, introduced: 5 },
    terms: { kind: 'count', uses: 10, clearing: { principal: 'fixed', bonus: 'face' } },
  },
  {
    ...{ code: 'JJ-J4', name: '季度卡（每月四次）', issuer: 'headquarters', price: 468, bonus: 0, weight: 4 },
    ...{ fleetWeight: 0, withdrawn: null, introduced: 5 },
    terms: { kind: 'period', period: 'P3M', usesPerMonth: 4, clearing: { principal: 'fixed', bonus: 'face' } },
  },
  {
    ...{ code: 'JJ-Y30', name: '月畅洗卡（不限次）', issuer: 'headquarters', price: 268, bonus: 0, weight: 3 },
    ...{ fleetWeight: 0, withdrawn: null, introduced: 4 },
    terms: { kind: 'period', period: 'P1M', usableAt: 'seller_franchisee' },
  },
]

const fromHeadquarters = { issuer: 'headquarters', withdrawn: null } as const

/** No card of more than 5,000 yuan: that is the legal limit for one that bears a name. */
export const jiejingProducts: ChainPlan['products'] = [
  { ...fromHeadquarters, code: 'JJ-198', name: '尝鲜卡', price: 198, bonus: 0, weight: 20, fleetWeight: 0 },
  {
    ...fromHeadquarters,
    code: 'JJ-500',
    name: '畅洗卡',
    price: 500,
    bonus: 50,
    weight: 38,
    fleetWeight: 1,
    terms: bonusFirst,
  },
  {
    ...fromHeadquarters,
    code: 'JJ-1000',
    name: '精洗金卡',
    price: 1000,
    bonus: 150,
    weight: 24,
    fleetWeight: 6,
    newTerms: sharedWithHeadquarters,
  },
  {
    ...fromHeadquarters,
    code: 'JJ-2000',
    name: '尊享铂金卡',
    price: 2000,
    bonus: 400,
    weight: 8,
    fleetWeight: 20,
    newTerms: atWhatWasPaid,
  },
  {
    code: 'JJ-5000',
    name: '企业车队卡',
    issuer: 'seller',
    price: 5000,
    bonus: 1250,
    weight: 0.4,
    fleetWeight: 60,
    withdrawn: null,
    terms: { usableAt: 'seller_franchisee' },
  },
  ...byUse,
  {
    code: 'JJ-300',
    name: '季度卡（旧版）',
    issuer: 'headquarters',
    price: 300,
    bonus: 20,
    weight: 14,
    fleetWeight: 0,
    withdrawn: 11,
  },
]

export const jiejingOpenProduct: ChainPlan['openProduct'] = {
  weight: 7,
  fleetWeight: 13,
  amounts: [100, 150, 200, 266, 300, 350, 400, 600, 666, 700, 800, 888, 1200, 1500, 1800, 2500, 3000],
}
