import type { NumberLook } from './number-look.ts'

const secondsOfDay = 86_400
/** Days from the first day that each way of counting knows to 1970. Excel takes 1900 for a leap year, until March. */
const daysTo1970 = { 1900: 25_569, 1904: 24_107 } as const
export type DateSystem = keyof typeof daysTo1970

/** YYYY-MM-DD, with HH:MM:SS where there is a time; that alone below one day. */
function momentText(serial: number, system: DateSystem): string {
  const counted = system === 1900 && serial < 60 && serial >= 1 ? serial + 1 : serial
  const seconds = Math.round(counted * secondsOfDay)
  const written = new Date((seconds - daysTo1970[system] * secondsOfDay) * 1000)
  if (Number.isNaN(written.getTime())) return String(serial)
  const [day = '', time = ''] = written.toISOString().slice(0, -5).split('T')
  if (seconds < secondsOfDay && seconds > 0 && system === 1900) return time
  return seconds % secondsOfDay === 0 ? day : `${day} ${time}`
}

/** Decimal digits without an exponent, and without what floating numbers add behind the fifteen digits that Excel knows. */
function decimalText(value: number): string {
  const rounded = Number(value.toPrecision(15))
  if (Number.isInteger(rounded)) return BigInt(rounded).toString()
  const text = String(rounded)
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text
}

/** A number of a cell as a person would write it. */
export function numberText(written: string, look: NumberLook, system: DateSystem): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  if (look === 'moment' && value >= 0) return momentText(value, system)
  const text = decimalText(value)
  return typeof look === 'object' && /^\d+$/.test(text) ? text.padStart(look.digits, '0') : text
}
