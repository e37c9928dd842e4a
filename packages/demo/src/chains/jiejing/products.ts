import type { ChainPlan } from '../chain-plan.ts'

const fromHeadquarters = { issuer: 'headquarters', withdrawn: null } as const

/** No card of more than 5,000 yuan: that is the legal limit for one that bears a name. */
export const jiejingProducts: ChainPlan['products'] = [
  { ...fromHeadquarters, code: 'JJ-198', name: '尝鲜卡', price: 198, bonus: 0, weight: 20, fleetWeight: 0 },
  { ...fromHeadquarters, code: 'JJ-500', name: '畅洗卡', price: 500, bonus: 50, weight: 38, fleetWeight: 1 },
  { ...fromHeadquarters, code: 'JJ-1000', name: '精洗金卡', price: 1000, bonus: 150, weight: 24, fleetWeight: 6 },
  { ...fromHeadquarters, code: 'JJ-2000', name: '尊享铂金卡', price: 2000, bonus: 400, weight: 8, fleetWeight: 20 },
  {
    code: 'JJ-5000',
    name: '企业车队卡',
    issuer: 'seller',
    price: 5000,
    bonus: 1250,
    weight: 0.4,
    fleetWeight: 60,
    withdrawn: null,
  },
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
