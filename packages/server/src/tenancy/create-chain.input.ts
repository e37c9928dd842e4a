import { countryOfCurrency } from '@hubcap/rules/customers/country'
import { phoneKey } from '@hubcap/rules/customers/phone-key'
import { email } from '@hubcap/rules/input/email'
import { checkParams } from '@hubcap/rules/input/issue'
import { orEmpty } from '@hubcap/rules/input/optional'
import { writtenPhone } from '@hubcap/rules/input/phone'
import { name } from '@hubcap/rules/input/text'
import { isTimeZone } from '@hubcap/rules/sales/sold-on'
import { locales } from '@hubcap/rules/tenancy/locale'
import { newPassword } from '@hubcap/rules/tenancy/password'
import { z } from 'zod'

const slug = z
  .string()
  .refine((text) => text !== '', { ...checkParams('required'), abort: true })
  .refine((text) => /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/.test(text), checkParams('invalid_code'))

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

/** A new chain and its first administrator, as somebody writes them; what createChain() takes. */
export const createChainInput = z
  .strictObject({
    slug,
    name,
    timeZone,
    currency,
    locale: z.enum(locales),
    adminName: name,
    adminEmail: orEmpty(email),
    adminPhone: orEmpty(writtenPhone),
    adminPassword: newPassword,
  })
  .refine((chain) => chain.adminEmail || chain.adminPhone, { path: ['adminEmail'], ...checkParams('required') })
  .transform(({ adminName, adminEmail, adminPhone, adminPassword, ...chain }) => ({
    ...chain,
    administrator: {
      name: adminName,
      email: adminEmail,
      phoneKey: adminPhone && phoneKey(adminPhone, countryOfCurrency(chain.currency)),
      password: adminPassword,
      writtenPhone: adminPhone,
    },
  }))
  .refine(({ administrator }) => !administrator.writtenPhone || administrator.phoneKey, {
    path: ['adminPhone'],
    ...checkParams('invalid_phone'),
  })
