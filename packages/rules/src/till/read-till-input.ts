import { checkDigits, normalCardNo } from '../cards/card-no.ts'
import { refuse as refuseCard } from '../cards/refusals.ts'
import type { CountryCode } from '../customers/country.ts'
import { phoneKey } from '../customers/phone-key.ts'
import { plateKey } from '../customers/plate-key.ts'
import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'

/** What somebody typed or a reader sent, as all that it can be. At least one of them is there. */
export type TillInput = {
  readonly cardNo: string | null
  readonly phoneKey: string | null
  readonly plateKey: string | null
}

const longestPhone = 11

/** A card number in full, or null: the check digits tell it from any other row of digits. */
function cardNoOf(typed: string): string | null {
  const no = normalCardNo(typed)
  return /^\d{8,32}$/.test(no) && checkDigits(no.slice(0, -2)) === no.slice(-2) ? no : null
}

/**
 * Reads the one box of the till: a full card number, phone or plate. Nothing is searched for by a part of it.
 * Refused where it can be none of them: card_no.mistyped for a row of digits that is too long for a phone.
 */
export function readTillInput(typed: string, country: CountryCode | null): Decision<TillInput> {
  const read = { cardNo: cardNoOf(typed), phoneKey: phoneKey(typed, country), plateKey: plateKey(typed, country) }
  // Digits alone are a plate in few countries, and a phone or card that lacks one in all.
  if (/^[\d\s+()-]+$/.test(typed.normalize('NFKC'))) read.plateKey = null
  if (read.cardNo || read.phoneKey || read.plateKey) return accept(read)
  const no = normalCardNo(typed)
  return /^\d+$/.test(no) && no.length > longestPhone ? refuseCard('card_no.mistyped') : refuse('till.not_recognised')
}
