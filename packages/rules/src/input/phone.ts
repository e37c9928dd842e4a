import { checkParams } from './issue.ts'
import { isMasked } from './mask-phone.ts'
import { shortText } from './text.ts'

/** Digits of any script's width, signs between them, a leading +: at least three digits and at most twenty. */
function looksLikePhone(written: string): boolean {
  const digits = written.normalize('NFKC').replace(/\D/g, '')
  return digits.length >= 3 && digits.length <= 20
}

/** A phone kept as it is written: foreign ones and short service numbers are let through. phoneKey() decides validity. */
export const writtenPhone = shortText
  .refine((text) => text.length <= 40, { ...checkParams('too_long', { max: 40 }), abort: true })
  // What stood on the screen with asterisks is no number: saving it would lose the one that is there.
  .refine((text) => !isMasked(text), { ...checkParams('masked_phone'), abort: true })
  .refine(looksLikePhone, checkParams('invalid_phone'))
