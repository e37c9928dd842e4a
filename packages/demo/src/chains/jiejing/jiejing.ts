import type { ChainPlan } from '../chain-plan.ts'
import { chujieWuhan } from './chujie-wuhan.ts'
import { directChengdu } from './direct-chengdu.ts'
import { jinlanHangzhou } from './jinlan-hangzhou.ts'
import { jiejingOpenProduct, jiejingProducts } from './products.ts'
import { qinchuanXian } from './qinchuan-xian.ts'

/** Cars washed where they stand, in five cities. */
export const jiejing: ChainPlan = {
  slug: 'jiejing',
  name: '捷净上门洗车',
  founded: 50,
  months: 24,
  returning: 0.82,
  staffPrefix: 'JJ',
  products: jiejingProducts,
  openProduct: jiejingOpenProduct,
  franchisees: [directChengdu, jinlanHangzhou, chujieWuhan, qinchuanXian],
  marksAt: 'F03',
}
