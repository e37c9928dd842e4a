import { plateKey } from '@hubcap/rules/customers/plate-key'
import { uuidv7 } from 'uuidv7'
import { type Dice, dice } from '../chances/dice.ts'

/** What the plates of a province begin with. */
const letters: Readonly<Record<string, string>> = {
  ...{ 四川: '川', 浙江: '浙', 湖北: '鄂', 湖南: '湘', 陕西: '陕', 江苏: '苏', 甘肃: '甘', 安徽: '皖', 重庆: '渝' },
}
const known = 0.6
const inPlates = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const digits = 10
const models = [
  ...['大众 朗逸', '丰田 卡罗拉', '本田 CR-V', '日产 轩逸', '吉利 星越', '哈弗 H6', '别克 君威', '奥迪 A4L'],
  ...['宝马 3系', '比亚迪 宋', '比亚迪 汉', '特斯拉 Model Y', '理想 L7', '小鹏 P7', '五菱 宏光'],
]
const colours = ['白色', '黑色', '灰色', '银色', '蓝色', '红色']

type Owner = { readonly id: string; readonly region: string | null; readonly isFirm: boolean; readonly createdAt: Date }

/** 川A1B234: digits and one letter. */
function plate(chances: Dice, province: string): string {
  const lettered = chances.whole(0, 2)
  const signs = Array.from({ length: 5 }, (_, at) =>
    at === lettered ? inPlates.charAt(chances.whole(digits, inPlates.length - 1)) : String(chances.whole(0, 9)),
  )
  return `${letters[province.slice(0, 2)] ?? '京'}${'ABC'.charAt(chances.whole(0, 2))}${signs.join('')}`
}

/** The cars that stores know their customers by: most customers' one, several of a firm. No plate twice. */
export function vehiclesOf(tenantId: string, slug: string, owners: readonly Owner[]) {
  const chances = dice(slug, 'vehicles')
  const seen = new Set<string>()
  return owners.flatMap(({ id: customerId, region, isFirm, createdAt }) => {
    const count = chances.happens(known) ? (isFirm ? chances.whole(2, 5) : 1) : 0
    return Array.from({ length: count }).flatMap(() => {
      const written = plate(chances, region ?? '')
      const key = plateKey(written, 'CN')
      const [make = null, model = null] = chances.pick(models).split(' ')
      const colour = chances.pick(colours)
      if (key === null || seen.has(key)) return []
      seen.add(key)
      return [{ tenantId, id: uuidv7(), customerId, plate: written, plateKey: key, make, model, colour, createdAt }]
    })
  })
}
