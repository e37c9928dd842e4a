/**
 * A written number in the form's unit: `5.5` at scale 100 is 550. Null for nothing, NaN for what is no number.
 * Full-width digits count; the scaled value is rounded off float noise, so 1.15 % is 115 and not 114.999….
 */
export function readNumber(text: string, scale: number): number | null {
  const plain = text.normalize('NFKC').trim().replace(/%$/, '').trim()
  if (plain === '') return null
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return Number.NaN
  return scale === 1 ? Number(plain) : Number((Number(plain) * scale).toFixed(6))
}
