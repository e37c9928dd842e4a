/** Millionths as a percentage, at least two decimals: 34,500 is 3.45%. Never by way of a fraction. */
export function writeRate(ppm: number): string {
  const all = String(ppm).padStart(5, '0')
  const decimals = all.slice(-4).replace(/0{1,2}$/, '')
  return `${all.slice(0, -4)}.${decimals}%`
}
