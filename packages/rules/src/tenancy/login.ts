import type { z } from 'zod'
import { checkParams } from '../input/issue.ts'

/** A refinement: an account needs something to sign in with, an e-mail address or a phone number. */
export const withLogin =
  <Email extends string, Phone extends string>(email: Email, phone: Phone) =>
  <Schema extends z.ZodType<{ [Key in Email | Phone]?: string | null }>>(schema: Schema) =>
    schema.refine((value) => Boolean(value[email] ?? value[phone]), { path: [email], ...checkParams('login_required') })
