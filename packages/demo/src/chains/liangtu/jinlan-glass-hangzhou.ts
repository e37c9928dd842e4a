import type { FranchiseePlan } from '../chain-plan.ts'
import { hours } from '../opening-hours.ts'
import { owner, salesRep, storeManager } from '../staff-plans.ts'

const inHangzhou = { city: '杭州市', province: '浙江省' } as const

/** The same owner as one of a franchisee's of the other chain, by the same e-mail address. */
export const jinlanGlassHangzhou: FranchiseePlan = {
  code: 'F01',
  name: '杭州锦澜玻璃技术有限公司',
  kind: 'franchised',
  joined: 15,
  contactName: '陆美玲',
  contactPhone: '0571-88000002',
  contracts: [{ contractNo: 'LT-F01-1', starts: 15, months: 36, royaltyRate: 700, territory: '杭州市' }],
  office: [owner('陆美玲', 'meiling.lu@jinlan.example', 15)],
  stores: [
    {
      ...inHangzhou,
      ...{ code: 'HZ01', name: '杭州秋涛北路店', opened: 14, perDay: 1.2, course: 'growing' },
      ...{
        district: '上城区',
        divisionCode: '330102',
        address: '秋涛北路168号',
        longitude: 120.1928,
        latitude: 30.2563,
      },
      phone: '0571-88002001',
      openingHours: hours('08:30-18:30'),
      roads: ['秋涛北路', '庆春东路', '凯旋路', '解放东路', '景昙路'],
      staff: [
        storeManager('应志宏', 'zhihong.ying@liangtu.example', 14),
        salesRep('楼晨曦', 'chenxi.lou@liangtu.example', 14, 1),
      ],
    },
    {
      ...inHangzhou,
      ...{ code: 'HZ02', name: '杭州文一西路店', opened: 8, perDay: 1, course: 'new' },
      ...{
        district: '余杭区',
        divisionCode: '330110',
        address: '文一西路1008号',
        longitude: 120.0228,
        latitude: 30.2786,
      },
      phone: '0571-88002002',
      openingHours: hours('09:00-18:30'),
      roads: ['文一西路', '海创路', '良睦路', '常二路', '绿汀路'],
      staff: [
        storeManager('骆丹丹', 'dandan.luo@liangtu.example', 8),
        salesRep('虞凯', 'kai.yu@liangtu.example', 8, 1),
      ],
    },
  ],
}
