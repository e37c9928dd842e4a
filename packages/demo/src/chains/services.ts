import type { Yuan } from './chain-plan.ts'

/** price: everywhere; inZhejiang: there, where stores charge more. */
export type ServicePlan = {
  readonly code: string
  readonly name: string
  readonly kind: 'basic' | 'value_added'
  readonly price: Yuan
  readonly inZhejiang?: Yuan
  /** What franchisees count for it between each other where a card's product says so. */
  readonly betweenFranchisees?: Yuan
}

/** What the stores of each chain do, by the chain's slug. */
export const servicesOf: Readonly<Record<string, readonly ServicePlan[]>> = {
  jiejing: [
    { code: 'XC01', name: '上门普洗', kind: 'basic', price: 48, inZhejiang: 58, betweenFranchisees: 38 },
    { code: 'XC02', name: '上门精洗', kind: 'basic', price: 128, inZhejiang: 148 },
    { code: 'XC03', name: '内饰清洁', kind: 'basic', price: 198 },
    { code: 'ZZ01', name: '打蜡', kind: 'value_added', price: 88 },
    { code: 'ZZ02', name: '空调除味', kind: 'value_added', price: 68 },
    { code: 'ZZ03', name: '玻璃镀膜', kind: 'value_added', price: 268 },
  ],
  liangtu: [
    { code: 'BL01', name: '前挡更换', kind: 'basic', price: 880 },
    { code: 'BL02', name: '侧窗更换', kind: 'basic', price: 420 },
    { code: 'BL03', name: '裂纹修补', kind: 'basic', price: 160 },
    { code: 'ZZ01', name: '玻璃镀膜', kind: 'value_added', price: 268 },
  ],
}
