import type { FranchiseePlan } from '../chain-plan.ts'
import { hours } from '../opening-hours.ts'
import { account, formerRep, officeWorker, salesRep, storeManager, technician } from '../staff-plans.ts'

const inChengdu = { city: '成都市', province: '四川省' } as const

/** Headquarters and its own stores in Chengdu. */
export const directChengdu: FranchiseePlan = {
  code: 'D01',
  name: '捷净直营（成都）',
  kind: 'direct',
  joined: 50,
  contactName: '林静怡',
  contactPhone: '028-86000001',
  contracts: [],
  office: [
    officeWorker({
      ...{ name: '林静怡', department: '运营部', post: '运营总监', hired: 49, baseWage: 22000 },
      account: account('jingyi.lin@jiejing.example', 'hq_admin'),
    }),
    officeWorker({
      ...{ name: '何志远', department: '财务部', post: '财务经理', hired: 46, baseWage: 18000 },
      account: account('zhiyuan.he@jiejing.example', 'hq_finance'),
    }),
    officeWorker({ name: '顾清源', department: '总经办', post: '董事长', hired: 50, baseWage: 30000 }),
    officeWorker({ name: '邓雅琴', department: '人力资源部', post: '人事主管', hired: 38, baseWage: 11000 }),
    officeWorker({ name: '罗少峰', department: '市场部', post: '市场经理', hired: 29, baseWage: 13000 }),
    officeWorker({ name: '曹颖', department: '财务部', post: '会计', hired: 17, baseWage: 8500 }),
  ],
  stores: [
    {
      ...inChengdu,
      ...{ code: 'CD01', name: '成都天府三街店', opened: 48, perDay: 4.6, course: 'steady' },
      ...{
        district: '武侯区',
        divisionCode: '510107',
        address: '天府三街218号1层',
        longitude: 104.0628,
        latitude: 30.5456,
      },
      phone: '028-86001001',
      openingHours: hours('08:30-20:30', '08:00-21:00'),
      roads: ['天府三街', '益州大道中段', '剑南大道中段', '天府四街', '交子大道'],
      staff: [
        storeManager('赵启航', 'qihang.zhao@jiejing.example', 47),
        salesRep('陈思雨', 'siyu.chen@jiejing.example', 40, 1.7),
        salesRep('王芳', 'fang.wang@jiejing.example', 22, 1),
        technician('彭大勇', 44),
      ],
    },
    {
      ...inChengdu,
      ...{ code: 'CD02', name: '成都东大街店', opened: 45, perDay: 3.7, course: 'steady' },
      ...{
        district: '锦江区',
        divisionCode: '510104',
        address: '东大街芷泉段88号',
        longitude: 104.0886,
        latitude: 30.6479,
      },
      phone: '028-86001002',
      openingHours: hours('09:00-20:30'),
      roads: ['东大街芷泉段', '水碾河路', '莲桂南路', '静居寺路', '三圣街'],
      staff: [
        storeManager('孙慧敏', 'huimin.sun@jiejing.example', 43),
        salesRep('黄俊杰', 'junjie.huang@jiejing.example', 35, 1.6),
        salesRep('蒋雨桐', 'yutong.jiang@jiejing.example', 12, 1),
        technician('唐建国', 41),
      ],
    },
    {
      ...inChengdu,
      ...{ code: 'CD03', name: '成都光华大道店', opened: 38, perDay: 3, course: 'steady' },
      ...{
        district: '青羊区',
        divisionCode: '510105',
        address: '光华大道一段1221号',
        longitude: 103.9884,
        latitude: 30.6712,
      },
      phone: '028-86001003',
      openingHours: hours('08:30-20:00'),
      roads: ['光华大道一段', '光华北三路', '日月大道一段', '清江西路', '瑞联路'],
      staff: [
        storeManager('钟文博', 'wenbo.zhong@jiejing.example', 37),
        salesRep('谢晓燕', 'xiaoyan.xie@jiejing.example', 30, 1.5),
        salesRep('程浩然', 'haoran.cheng@jiejing.example', 10, 1),
        formerRep('郑凯', 28, 10, 0.9),
        technician('冯小军', 25),
      ],
    },
    {
      ...inChengdu,
      ...{ code: 'CD04', name: '成都双庆路店', opened: 30, perDay: 2.4, course: 'growing' },
      ...{
        district: '成华区',
        divisionCode: '510108',
        address: '双庆路6号附12号',
        longitude: 104.1122,
        latitude: 30.6469,
      },
      phone: '028-86001004',
      openingHours: hours('09:00-21:00'),
      roads: ['双庆路', '建设北路三段', '万年路', '二环路东二段', '崔家店路'],
      staff: [
        storeManager('许静雯', 'jingwen.xu@jiejing.example', 29),
        salesRep('邱子豪', 'zihao.qiu@jiejing.example', 31, 1.3, { movedFrom: { store: 'CD01', ago: 14 } }),
        formerRep('龙海', 29, 14, 1),
        technician('雷国强', 28),
      ],
    },
  ],
}
