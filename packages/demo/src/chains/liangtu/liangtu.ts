import type { ChainPlan } from '../chain-plan.ts'
import { directSuzhou } from './direct-suzhou.ts'
import { jinlanGlassHangzhou } from './jinlan-glass-hangzhou.ts'

/** Windscreens repaired and replaced, in two cities: small, so that what one chain has is seen apart from the other's. */
export const liangtu: ChainPlan = {
  slug: 'liangtu',
  name: '亮途汽车玻璃',
  founded: 20,
  months: 12,
  returning: 0.5,
  staffPrefix: 'LT',
  products: [
    {
      ...{ code: 'LT-298', name: '玻璃养护卡', issuer: 'headquarters', price: 298, bonus: 0 },
      ...{ weight: 45, fleetWeight: 5, withdrawn: null },
    },
    {
      ...{ code: 'LT-800', name: '修补无忧卡', issuer: 'headquarters', price: 800, bonus: 80 },
      ...{ weight: 32, fleetWeight: 25, withdrawn: null },
    },
    {
      ...{ code: 'LT-1500', name: '换装储值卡', issuer: 'headquarters', price: 1500, bonus: 250 },
      ...{ weight: 15, fleetWeight: 50, withdrawn: null },
    },
  ],
  openProduct: { weight: 8, fleetWeight: 20, amounts: [200, 500, 600, 1000, 1200, 2000, 3000] },
  franchisees: [directSuzhou, jinlanGlassHangzhou],
  marksAt: null,
}
