import type { Dice } from '../chances/dice.ts'

const marks = [
  ...'锦程 通达 远航 恒信 顺风 嘉禾 鼎盛 新捷 中诚 瑞丰 宏图 安驰 明珠 众联 汇通 卓越 金桥 永泰 华运 飞驰'.split(' '),
  ...'德邻 启辰 君悦 天成 百川 星辉 蓝海 一路 优行 和谐 盛世 长青 正合 佳途 博瑞 海纳 青云 万里 东方 祥和'.split(' '),
]

const trades = [
  '汽车租赁有限公司',
  '商务服务有限公司',
  '物流有限公司',
  '网约车服务有限公司',
  '建筑工程有限公司',
  '科技有限公司',
  '驾驶培训学校',
]

/** @param city 成都市 → 成都锦程汽车租赁有限公司 */
export const firmName = (dice: Dice, city: string): string =>
  city.replace(/市$/, '') + dice.pick(marks) + dice.pick(trades)
