import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { locales } from './locale.ts'

export const setLocaleInput = z.strictObject({ locale: choice(locales) })
export type SetLocaleInput = z.output<typeof setLocaleInput>
