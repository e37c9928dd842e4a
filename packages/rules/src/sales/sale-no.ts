/** Crockford's base 32: no I, L, O, U, which are misread or make words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const saleNoBits = 40

/**
 * A number that can be read out: 261121-7K3Q-XH2M, the day and forty random bits.
 *
 * random: an integer from 0 up to, not including, 2 ** 40. Throws RangeError outside it.
 */
export function saleNo(soldOn: string, random: number): string {
  if (!Number.isInteger(random) || random < 0 || random >= 2 ** saleNoBits)
    throw new RangeError('random must have 40 bits')
  let letters = ''
  for (let rest = random, at = 0; at < 8; at++, rest = Math.floor(rest / 32)) letters = alphabet[rest % 32] + letters
  return `${soldOn.slice(2).replaceAll('-', '')}-${letters.slice(0, 4)}-${letters.slice(4)}`
}
