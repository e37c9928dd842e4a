import { z } from 'zod'
import { checkParams } from './issue.ts'

/** A global id: opaque here, decoded and looked up by the server. */
export const id = z
  .string()
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => text.length <= 200, checkParams('invalid'))

/** Which state of the row was on the screen: a write on an older one is refused as stale. */
export const revision = z.int().min(1)

/** Made once per form: the same request again, however often it is sent, gets the same answer. */
export const idempotencyKey = z
  .string()
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => /^[A-Za-z0-9_-]{8,64}$/.test(text), checkParams('invalid'))
