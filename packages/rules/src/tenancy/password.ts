import { z } from 'zod'
import { checkParams } from '../input/issue.ts'
import { lengthOf } from '../input/text.ts'

export const passwordMin = 10
export const passwordMax = 128

/** A password as given: never trimmed, bounded because hashing a long one costs. NFC, so every keyboard makes the same. */
export const password = z
  .string()
  .overwrite((written) => written.normalize('NFC'))
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => lengthOf(text) <= passwordMax, checkParams('too_long', { max: passwordMax }))

/** A password that somebody chooses: ten or more characters, four of them different. */
export const newPassword = password
  .refine((text) => lengthOf(text) >= passwordMin, { ...checkParams('too_short', { min: passwordMin }), abort: true })
  .refine((text) => new Set(text).size >= 4, checkParams('password_too_plain'))
