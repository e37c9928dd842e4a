import { plateKey } from '@hubcap/rules/customers/plate-key'
import { uuidv7 } from 'uuidv7'
import { dice } from '../chances/dice.ts'
import { plateNumber } from './plate-number.ts'

const known = 0.6
const models = [
  ...['大众 朗逸', '丰田 卡罗拉', '本田 CR-V', '日产 轩逸', '吉利 星越', '哈弗 H6', '别克 君威', '奥迪 A4L'],
  ...['宝马 3系', '比亚迪 宋', '比亚迪 汉', '特斯拉 Model Y', '理想 L7', '小鹏 P7', '五菱 宏光'],
]
const colours = ['白色', '黑色', '灰色', '银色', '蓝色', '红色']

type Owner = { readonly id: string; readonly region: string | null; readonly isFirm: boolean; readonly createdAt: Date }

/** The cars that stores know their customers by: most customers' one, several of a firm. No plate twice. */
export function vehiclesOf(tenantId: string, slug: string, owners: readonly Owner[]) {
  const chances = dice(slug, 'vehicles')
  const seen = new Set<string>()
  return owners.flatMap(({ id: customerId, region, isFirm, createdAt }) => {
    const count = chances.happens(known) ? (isFirm ? chances.whole(2, 5) : 1) : 0
    return Array.from({ length: count }).flatMap(() => {
      const written = plateNumber(chances, region ?? '')
      const key = plateKey(written, 'CN')
      const [make = null, model = null] = chances.pick(models).split(' ')
      const colour = chances.pick(colours)
      if (key === null || seen.has(key)) return []
      seen.add(key)
      return [{ tenantId, id: uuidv7(), customerId, plate: written, plateKey: key, make, model, colour, createdAt }]
    })
  })
}
