/**
 * The next free number of a row of such: E0007 after E0006, E0001 where there is none. Numbers of another shape aren't
 * counted; a row that is full goes on with one digit more.
 */
export function nextNumber(prefix: string, digits: number, taken: readonly string[]): string {
  const shape = new RegExp(`^${prefix}(\\d{${digits},})$`)
  const numbers = taken.flatMap((one) => shape.exec(one)?.[1] ?? []).map(Number)
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(digits, '0')}`
}
