import type { FranchiseePlan } from '../chain-plan.ts'
import { hours } from '../opening-hours.ts'
import { formerRep, officeWorker, owner, salesRep, storeManager, technician } from '../staff-plans.ts'

const inWuhan = { city: '武汉市', province: '湖北省' } as const
const inChangsha = { city: '长沙市', province: '湖南省' } as const

/** The largest franchisee, in two cities. Its store in Wangjiawan is the one that fails. */
export const chujieWuhan: FranchiseePlan = {
  code: 'F02',
  name: '武汉楚洁汽车服务有限公司',
  kind: 'franchised',
  joined: 40,
  contactName: '周启明',
  contactPhone: '027-87000001',
  contracts: [
    { contractNo: 'HT-F02-1', starts: 40, months: 16, royaltyRate: 550, territory: '武汉市' },
    { contractNo: 'HT-F02-2', starts: 24, months: 60, royaltyRate: 500, territory: '武汉市、长沙市' },
  ],
  office: [
    owner('周启明', 'qiming.zhou@chujie.example', 40),
    officeWorker({ name: '万丽娟', department: '财务部', post: '会计', hired: 31, baseWage: 6800 }),
  ],
  stores: [
    {
      ...inWuhan,
      ...{ code: 'WH01', name: '武汉光谷店', opened: 39, perDay: 4.1, course: 'growing' },
      ...{ district: '洪山区', divisionCode: '420111', address: '珞喻路766号', longitude: 114.3976, latitude: 30.5063 },
      phone: '027-87001001',
      openingHours: hours('08:30-21:00'),
      roads: ['珞喻路', '民族大道', '关山大道', '雄楚大道', '虎泉街'],
      staff: [
        storeManager('胡文静', 'wenjing.hu@jiejing.example', 38),
        salesRep('王芳', 'fang.wang2@jiejing.example', 33, 1.7),
        salesRep('夏雨辰', 'yuchen.xia@jiejing.example', 28, 1, { movedFrom: { store: 'WH02', ago: 8 } }),
        technician('石磊', 36),
      ],
    },
    {
      ...inWuhan,
      ...{ code: 'WH02', name: '武汉解放大道店', opened: 36, perDay: 3.5, course: 'steady' },
      ...{
        district: '江汉区',
        divisionCode: '420103',
        address: '解放大道688号',
        longitude: 114.2694,
        latitude: 30.5834,
      },
      phone: '027-87001002',
      openingHours: hours('08:30-20:30'),
      roads: ['解放大道', '建设大道', '新华路', '青年路', '万松园路'],
      staff: [
        storeManager('姚卫东', 'weidong.yao@jiejing.example', 35),
        salesRep('付丹', 'dan.fu@jiejing.example', 30, 1.5),
        salesRep('余乐天', 'letian.yu@jiejing.example', 8, 1),
        technician('鲁志刚', 30),
      ],
    },
    {
      ...inWuhan,
      ...{ code: 'WH03', name: '武汉王家湾店', opened: 33, perDay: 3.2, course: 'failing' },
      ...{
        district: '汉阳区',
        divisionCode: '420105',
        address: '汉阳大道637号',
        longitude: 114.2087,
        latitude: 30.5619,
      },
      phone: '027-87001003',
      openingHours: hours('09:00-20:00'),
      roads: ['汉阳大道', '龙阳大道', '玉龙路', '十升路', '墨水湖北路'],
      staff: [
        storeManager('严冬梅', 'dongmei.yan@jiejing.example', 32),
        salesRep('柯振宇', 'zhenyu.ke@jiejing.example', 24, 1),
        formerRep('向阳', 31, 5, 1.8),
      ],
    },
    {
      ...inChangsha,
      ...{ code: 'CS01', name: '长沙芙蓉广场店', opened: 22, perDay: 3.2, course: 'growing' },
      ...{
        district: '芙蓉区',
        divisionCode: '430102',
        address: '五一大道618号',
        longitude: 112.9796,
        latitude: 28.1957,
      },
      phone: '0731-85001001',
      openingHours: hours('08:30-21:00'),
      roads: ['五一大道', '芙蓉中路二段', '韭菜园路', '蔡锷中路', '人民中路'],
      staff: [
        storeManager('谭志明', 'zhiming.tan@jiejing.example', 22),
        salesRep('易欣怡', 'xinyi.yi@jiejing.example', 21, 1.5),
        salesRep('文博', 'bo.wen@jiejing.example', 14, 1, {
          account: { email: 'bo.wen@jiejing.example', roles: ['sales_rep'], alsoAt: ['CS02'] },
        }),
        technician('曾勇', 21),
      ],
    },
    {
      ...inChangsha,
      ...{ code: 'CS02', name: '长沙梅溪湖店', opened: 9, perDay: 2.8, course: 'new' },
      ...{
        district: '岳麓区',
        divisionCode: '430104',
        address: '环湖路1177号',
        longitude: 112.8902,
        latitude: 28.1911,
      },
      phone: '0731-85001002',
      openingHours: hours('09:00-21:00'),
      roads: ['环湖路', '梅溪湖路', '东方红南路', '雪松路', '连山路'],
      staff: [
        storeManager('欧小莉', 'xiaoli.ou@jiejing.example', 9),
        salesRep('贺佳', 'jia.he@jiejing.example', 9, 1.8),
        technician('周鹏飞', 8),
      ],
    },
  ],
}
