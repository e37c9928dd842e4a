import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'

/**
 * Card numbers: a chain's prefix, a serial number and two check digits, digits alone. The check digits are ISO/IEC 7064
 * MOD 97,10, those of bank account numbers: they find every wrong digit, every two digits that changed places, neighbours or
 * one apart, and all but one in a hundred of other slips. Luhn's single digit lets 09 for 90 pass, and ISO's own single digit,
 * MOD 11,10, nearly as many other neighbours; the second digit is cheap at a till where a wrong card means wrong money.
 */
export type CardNoShape = {
  /** Digits, 1 to 8 of them. */
  readonly prefix: string
  /** Digits of the serial number, 1 to 12. */
  readonly serialDigits: number
}

const longestPrefix = 8
const mostSerialDigits = 12
const checkLength = 2

export const isCardNoShape = ({ prefix, serialDigits }: CardNoShape): boolean =>
  new RegExp(`^\\d{1,${longestPrefix}}$`).test(prefix) &&
  Number.isInteger(serialDigits) &&
  serialDigits >= 1 &&
  serialDigits <= mostSerialDigits

const remainder = (digits: string): number => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)

/** Two digits, ISO/IEC 7064 MOD 97,10 of the digits before them. */
export const checkDigits = (digits: string): string => String(98 - remainder(`${digits}00`)).padStart(2, '0')

/** Largest serial number of that shape; the first is 1. */
export const lastSerial = ({ serialDigits }: CardNoShape): number => 10 ** serialDigits - 1

/** Throws RangeError for a serial number that the shape has no room for. */
export function cardNo(shape: CardNoShape, serial: number): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > lastSerial(shape))
    throw new RangeError(`no card number has the serial number ${serial}`)
  const body = shape.prefix + String(serial).padStart(shape.serialDigits, '0')
  return body + checkDigits(body)
}

/** What somebody types or a reader sends: full-width digits, blanks and dashes between them. */
export const normalCardNo = (typed: string): string => typed.normalize('NFKC').replace(/[\s\-\u2010-\u2015\u2212]/g, '')

/** Takes apart a number as it was typed, or says what is wrong with it. Whether there is such a card is not asked here. */
export function readCardNo(shape: CardNoShape, typed: string): Decision<{ no: string; serial: number }> {
  const no = normalCardNo(typed)
  const { prefix, serialDigits } = shape
  const digits = prefix.length + serialDigits + checkLength
  if (!/^\d+$/.test(no)) return refuse('card_no.not_digits')
  if (no.length !== digits) return refuse('card_no.wrong_length', { digits })
  // Before the prefix: a digit mistyped there is a slip, not another chain's card.
  if (checkDigits(no.slice(0, -checkLength)) !== no.slice(-checkLength)) return refuse('card_no.mistyped')
  if (!no.startsWith(prefix)) return refuse('card_no.other_chain')
  const serial = Number(no.slice(prefix.length, -checkLength))
  return serial === 0 ? refuse('card_no.mistyped') : accept({ no, serial })
}
