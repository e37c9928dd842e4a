import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { email } from '../input/email.ts'
import { id } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { writtenPhone } from '../input/phone.ts'
import { name } from '../input/text.ts'
import { locales } from '../tenancy/locale.ts'
import { type Role, roles } from '../tenancy/role.ts'

const newPlace = z.strictObject({ name })

const atStore = (role: Role) => role === 'store_manager' || role === 'sales_rep'

/**
 * newFranchisee, newStore: an owner's, made along with the invitation, with numbers of their own.
 * staffId: somebody who is on the staff list already, whose place it then is where no store is named.
 */
export const createInvitationInput = z
  .strictObject({
    role: choice(roles),
    franchiseeId: orEmpty(id),
    newFranchisee: orNull(newPlace),
    storeId: orEmpty(id),
    newStore: orNull(newPlace),
    staffId: orEmpty(id),
    name,
    email: orEmpty(email),
    phone: orEmpty(writtenPhone),
    locale: choice(locales),
  })
  .refine((input) => input.role !== 'franchise_owner' || input.franchiseeId !== null || input.newFranchisee !== null, {
    path: ['franchiseeId'],
    ...checkParams('required'),
  })
  .refine((input) => !atStore(input.role) || input.storeId !== null || input.staffId !== null, {
    path: ['storeId'],
    ...checkParams('required'),
  })
export type CreateInvitationInput = z.output<typeof createInvitationInput>
