import type { Dice } from './dice.ts'

const prefixes = ['130', '135', '139', '150', '158', '177', '186', '189', '199']

/** Mobile numbers no two of which are alike. Four zeros after the prefix say that they are made up. */
export function phoneNumbers(dice: Dice): () => string {
  const given = new Set<string>()
  return () => {
    for (;;) {
      const phone = `${dice.pick(prefixes)}0000${String(dice.whole(0, 9999)).padStart(4, '0')}`
      if (given.has(phone)) continue
      given.add(phone)
      return phone
    }
  }
}
