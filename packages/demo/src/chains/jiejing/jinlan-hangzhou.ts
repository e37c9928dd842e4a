import type { FranchiseePlan } from '../chain-plan.ts'
import { hours } from '../opening-hours.ts'
import { owner, salesRep, storeManager, technician } from '../staff-plans.ts'

const inHangzhou = { city: '杭州市', province: '浙江省' } as const

/** Owned by a couple; she has another franchise with another chain. Its store in Binjiang is the one that shines. */
export const jinlanHangzhou: FranchiseePlan = {
  code: 'F01',
  name: '杭州锦澜汽车服务有限公司',
  kind: 'franchised',
  joined: 38,
  contactName: '沈国华',
  contactPhone: '0571-88000001',
  contracts: [
    { contractNo: 'HT-F01-1', starts: 38, months: 36, royaltyRate: 600, territory: '杭州市主城区' },
    { contractNo: 'HT-F01-2', starts: 2, months: 60, royaltyRate: 500, territory: '杭州市全域' },
  ],
  office: [
    owner('沈国华', 'guohua.shen@jinlan.example', 38),
    { ...owner('陆美玲', 'meiling.lu@jinlan.example', 38), post: '副总经理' },
  ],
  stores: [
    {
      ...inHangzhou,
      ...{ code: 'HZ01', name: '杭州文三路店', opened: 35, perDay: 3.6, course: 'steady' },
      ...{ district: '西湖区', divisionCode: '330106', address: '文三路477号', longitude: 120.1234, latitude: 30.2752 },
      phone: '0571-88001001',
      openingHours: hours('08:30-20:30'),
      roads: ['文三路', '学院路', '古翠路', '文一西路', '丰潭路'],
      staff: [
        storeManager('俞佳琪', 'jiaqi.yu@jiejing.example', 34),
        salesRep('徐晓雯', 'xiaowen.xu@jiejing.example', 33, 1.6),
        salesRep('金浩', 'hao.jin@jiejing.example', 16, 1),
        technician('章建平', 33),
      ],
    },
    {
      ...inHangzhou,
      ...{ code: 'HZ02', name: '杭州滨江江陵路店', opened: 31, perDay: 3.1, course: 'shining' },
      ...{
        district: '滨江区',
        divisionCode: '330108',
        address: '江陵路1782号',
        longitude: 120.2113,
        latitude: 30.2089,
      },
      phone: '0571-88001002',
      openingHours: hours('08:00-21:30'),
      roads: ['江陵路', '江南大道', '滨盛路', '长河路', '网商路'],
      staff: [
        storeManager('叶子墨', 'zimo.ye@jiejing.example', 30),
        salesRep('潘婷婷', 'tingting.pan@jiejing.example', 29, 2),
        salesRep('朱明轩', 'mingxuan.zhu@jiejing.example', 13, 1),
        technician('吴立新', 24),
      ],
    },
    {
      ...inHangzhou,
      ...{ code: 'HZ03', name: '杭州运河上街店', opened: 27, perDay: 2.6, course: 'steady' },
      ...{
        district: '拱墅区',
        divisionCode: '330105',
        address: '台州路2号B1层',
        longitude: 120.1366,
        latitude: 30.3183,
      },
      phone: '0571-88001003',
      openingHours: hours('09:00-21:00'),
      roads: ['台州路', '金华路', '湖墅北路', '丽水路', '登云路'],
      staff: [
        storeManager('方志强', 'zhiqiang.fang@jiejing.example', 27),
        salesRep('汪雪莹', 'xueying.wang@jiejing.example', 26, 1.4),
        salesRep('傅嘉伟', 'jiawei.fu@jiejing.example', 9, 1),
        technician('戴军', 20),
      ],
    },
  ],
}
