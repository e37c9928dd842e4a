import { phoneKey } from '@hubcap/rules/customers/phone-key'
import type { CustomerToAdd } from '@hubcap/server/customers/add-customers'
import type { StorePlan } from '../chains/chain-plan.ts'
import type { Dice } from '../chances/dice.ts'
import { firmName } from './firm-name.ts'
import { personName } from './person-name.ts'

const estates = [
  ...'锦绣花园 阳光水岸 翡翠城 香榭丽园 金色家园 江南名邸 保利公馆 绿地新都 中央花园 幸福里 时代天街 东方雅苑'.split(
    ' ',
  ),
  ...'恒大雅苑 碧水云天 学府世家 蓝光雍锦 龙湖天璞 万科城市 世纪新城 丽景苑 梧桐苑 玉兰苑 清水湾 观山悦'.split(' '),
]

/** How people write a mobile number. The key is the same for all. */
function written(dice: Dice, phone: string): string {
  const parts = [phone.slice(0, 3), phone.slice(3, 7), phone.slice(7)]
  return dice.weighted([
    [phone, 90],
    [parts.join(' '), 5],
    [parts.join('-'), 3],
    [`+86 ${phone}`, 2],
  ])
}

function address(dice: Dice, store: StorePlan, isFirm: boolean): string | null {
  const street = `${store.district}${dice.pick(store.roads)}${dice.whole(1, 980)}号`
  if (isFirm) return street
  return dice.happens(0.6) ? `${street}${dice.pick(estates)}${dice.whole(1, 36)}栋` : null
}

type Making = { store: StorePlan; isFirm: boolean; number: number; phone: string; createdAt: Date }

/** Somebody, or a firm with many cars, who lives near a store. */
export function makeCustomer(dice: Dice, { store, isFirm, number, phone, createdAt }: Making): CustomerToAdd {
  return {
    customerNo: `C${String(number).padStart(6, '0')}`,
    name: isFirm ? firmName(dice, store.city) : personName(dice),
    contactName: isFirm ? personName(dice) : null,
    phone: written(dice, phone),
    phoneKey: phoneKey(phone, 'CN'),
    address: address(dice, store, isFirm),
    city: store.city,
    region: store.province,
    country: '中国',
    createdAt,
  }
}
