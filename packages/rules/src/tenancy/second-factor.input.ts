import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { factorCode } from './open-session.input.ts'
import { password } from './password.ts'
import { roles } from './role.ts'

/** The own password once more: for what a device that was left open mustn't do. */
export const ownPasswordInput = z.strictObject({ password })
export type OwnPasswordInput = z.output<typeof ownPasswordInput>

export const confirmSecondFactorInput = z.strictObject({ code: factorCode })
export type ConfirmSecondFactorInput = z.output<typeof confirmSecondFactorInput>

/** Whoever has a post of one of these needs a second factor. */
export const secondFactorRolesInput = z.strictObject({
  roles: z.array(choice(roles)).transform((given) => roles.filter((role) => given.includes(role))),
})
export type SecondFactorRolesInput = z.output<typeof secondFactorRolesInput>
