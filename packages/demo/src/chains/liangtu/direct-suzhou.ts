import type { FranchiseePlan } from '../chain-plan.ts'
import { hours } from '../opening-hours.ts'
import { account, officeWorker, salesRep, storeManager, technician } from '../staff-plans.ts'

const inSuzhou = { city: '苏州市', province: '江苏省' } as const

export const directSuzhou: FranchiseePlan = {
  code: 'D01',
  name: '亮途直营（苏州）',
  kind: 'direct',
  joined: 20,
  contactName: '宋明哲',
  contactPhone: '0512-65000001',
  contracts: [],
  office: [
    officeWorker({
      ...{ name: '宋明哲', department: '总经办', post: '总经理', hired: 20, baseWage: 20000 },
      account: account('mingzhe.song@liangtu.example', 'hq_admin'),
    }),
    officeWorker({
      ...{ name: '苏婉清', department: '财务部', post: '财务主管', hired: 19, baseWage: 12000 },
      account: account('wanqing.su@liangtu.example', 'hq_finance'),
    }),
  ],
  stores: [
    {
      ...inSuzhou,
      ...{ code: 'SZ01', name: '苏州干将路店', opened: 19, perDay: 1.3, course: 'steady' },
      ...{
        district: '姑苏区',
        divisionCode: '320508',
        address: '干将东路566号',
        longitude: 120.6262,
        latitude: 31.3068,
      },
      phone: '0512-65001001',
      openingHours: hours('08:30-18:30'),
      roads: ['干将东路', '人民路', '临顿路', '凤凰街', '莫邪路'],
      staff: [
        storeManager('顾建新', 'jianxin.gu@liangtu.example', 19),
        salesRep('钱蕾', 'lei.qian@liangtu.example', 18, 1),
        technician('陆文斌', 18),
      ],
    },
    {
      ...inSuzhou,
      ...{ code: 'SZ02', name: '苏州宝带路店', opened: 14, perDay: 1.1, course: 'steady' },
      ...{
        district: '吴中区',
        divisionCode: '320506',
        address: '宝带东路345号',
        longitude: 120.6347,
        latitude: 31.2711,
      },
      phone: '0512-65001002',
      openingHours: hours('08:30-18:00'),
      roads: ['宝带东路', '东吴北路', '吴中东路', '石湖东路', '迎春南路'],
      staff: [
        storeManager('史丽华', 'lihua.shi@liangtu.example', 14),
        salesRep('沈逸飞', 'yifei.shen@liangtu.example', 13, 1),
      ],
    },
  ],
}
