import { z } from 'zod'
import { checkParams } from '../input/issue.ts'
import { orNull } from '../input/optional.ts'
import { password } from './password.ts'

/** An e-mail address or a phone number, however it is written. */
const login = z
  .string()
  .overwrite((written) => written.normalize('NFKC').trim())
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => text.length <= 254, checkParams('too_long', { max: 254 }))

/** The part of the address that is a chain's own: lower-case letters, digits and inner hyphens. */
export const chainSlug = z
  .string()
  .overwrite((written) => written.trim().toLowerCase())
  .refine((text) => /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(text), checkParams('invalid_code'))

export const signInInput = z.strictObject({ login, password, chainSlug: orNull(chainSlug) })
export type SignInInput = z.output<typeof signInInput>
