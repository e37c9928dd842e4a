import { z } from 'zod'
import { checkParams } from '../input/issue.ts'
import { lengthOf } from '../input/text.ts'

export const passwordMin = 12
export const passwordMax = 128

/** A password as given: never trimmed, bounded because hashing a long one costs. NFC, so every keyboard makes the same. */
export const password = z
  .string()
  .overwrite((written) => written.normalize('NFC'))
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => lengthOf(text) <= passwordMax, checkParams('too_long', { max: passwordMax }))

/**
 * A password that somebody chooses: of twelve characters or more, whichever they are. That it is none of those that everybody
 * tries first is asked where the list of them is.
 */
export const newPassword = password.refine((text) => lengthOf(text) >= passwordMin, {
  ...checkParams('too_short', { min: passwordMin }),
  abort: true,
})
