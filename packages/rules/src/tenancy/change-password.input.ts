import { z } from 'zod'
import { checkParams } from '../input/issue.ts'
import { newPassword, password } from './password.ts'

export const changePasswordInput = z
  .strictObject({ currentPassword: password, newPassword })
  .refine((input) => input.currentPassword !== input.newPassword, {
    path: ['newPassword'],
    ...checkParams('password_unchanged'),
  })
export type ChangePasswordInput = z.output<typeof changePasswordInput>
