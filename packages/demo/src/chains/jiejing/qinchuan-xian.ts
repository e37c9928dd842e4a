import type { FranchiseePlan } from '../chain-plan.ts'
import { hours } from '../opening-hours.ts'
import { account, salesRep, storeManager, technician } from '../staff-plans.ts'

const inXian = { city: '西安市', province: '陕西省' } as const

/** Small: the owner manages one of the two stores. */
export const qinchuanXian: FranchiseePlan = {
  code: 'F03',
  name: '西安秦川洁车商贸有限公司',
  kind: 'franchised',
  joined: 26,
  contactName: '韩磊',
  contactPhone: '029-88000001',
  contracts: [{ contractNo: 'HT-F03-1', starts: 26, months: 60, royaltyRate: 600, territory: '西安市' }],
  office: [],
  stores: [
    {
      ...inXian,
      ...{ code: 'XA01', name: '西安科技路店', opened: 25, perDay: 3.3, course: 'steady' },
      ...{ district: '雁塔区', divisionCode: '610113', address: '科技路33号', longitude: 108.8852, latitude: 34.2317 },
      phone: '029-88001001',
      openingHours: hours('08:30-20:30'),
      roads: ['科技路', '高新路', '唐延路', '丈八北路', '光华路'],
      staff: [
        storeManager('韩磊', 'lei.han@qinchuan.example', 26, {
          ...{ post: '总经理兼店长', grade: '合伙人', baseWage: 12000 },
          account: account('lei.han@qinchuan.example', 'franchise_owner', 'store_manager'),
        }),
        salesRep('高翔', 'xiang.gao@jiejing.example', 24, 1.5),
        salesRep('白雪', 'xue.bai@jiejing.example', 11, 1),
        technician('党军', 24),
      ],
    },
    {
      ...inXian,
      ...{ code: 'XA02', name: '西安凤城五路店', opened: 15, perDay: 2.5, course: 'new' },
      ...{
        district: '未央区',
        divisionCode: '610112',
        address: '凤城五路56号',
        longitude: 108.9421,
        latitude: 34.3262,
      },
      phone: '029-88001002',
      openingHours: hours('09:00-20:00', '08:30-20:30'),
      roads: ['凤城五路', '未央路', '凤城七路', '文景路', '明光路'],
      staff: [
        storeManager('雷婉婷', 'wanting.lei@jiejing.example', 15),
        salesRep('樊勇', 'yong.fan@jiejing.example', 15, 1.4),
        technician('惠建军', 14),
      ],
    },
  ],
}
