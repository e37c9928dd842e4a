import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { email } from '../input/email.ts'
import { checkParams } from '../input/issue.ts'
import { orEmpty } from '../input/optional.ts'
import { writtenPhone } from '../input/phone.ts'
import { name } from '../input/text.ts'
import { locales } from './locale.ts'
import { withLogin } from './login.ts'
import { newPassword } from './password.ts'
import { slugMax, slugShape } from './slug.ts'
import { isTimeZone } from './time-zone.ts'

const slug = z
  .string()
  .overwrite((written) => written.normalize('NFKC').trim().toLowerCase())
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => text.length <= slugMax, { ...checkParams('too_long', { max: slugMax }), abort: true })
  .refine((text) => slugShape.test(text), checkParams('invalid_slug'))

const timeZone = z
  .string()
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine(isTimeZone, checkParams('invalid_choice', { choices: ['Asia/Shanghai', 'America/New_York', 'UTC', '…'] }))

const currency = z
  .string()
  .overwrite((text) => text.trim().toUpperCase())
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine(
    (text) => Intl.supportedValuesOf('currency').includes(text),
    checkParams('invalid_choice', { choices: ['CNY', 'USD', 'EUR', '…'] }),
  )

/** A new chain and its first administrator, as somebody writes them on the sign-up page or behind the command. */
export const createChainInput = z
  .strictObject({
    slug,
    name,
    timeZone,
    currency,
    locale: choice(locales),
    adminName: name,
    adminEmail: orEmpty(email),
    adminPhone: orEmpty(writtenPhone),
    adminPassword: newPassword,
  })
  .apply(withLogin('adminEmail', 'adminPhone'))
export type CreateChainInput = z.output<typeof createChainInput>
