import type { Dice } from '../chances/dice.ts'

/** What the plates of a province begin with. */
const letters: Readonly<Record<string, string>> = {
  ...{ 四川: '川', 浙江: '浙', 湖北: '鄂', 湖南: '湘', 陕西: '陕', 江苏: '苏', 甘肃: '甘', 安徽: '皖', 重庆: '渝' },
}
const inPlates = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const digits = 10

/** 川A1B234: digits and one letter. */
export function plateNumber(chances: Dice, province: string): string {
  const lettered = chances.whole(0, 2)
  const signs = Array.from({ length: 5 }, (_, at) =>
    at === lettered ? inPlates.charAt(chances.whole(digits, inPlates.length - 1)) : String(chances.whole(0, 9)),
  )
  return `${letters[province.slice(0, 2)] ?? '京'}${'ABC'.charAt(chances.whole(0, 2))}${signs.join('')}`
}
