import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { code } from '../input/code.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { writtenPhone } from '../input/phone.ts'
import { name } from '../input/text.ts'
import { franchiseContractInput } from './franchise-contract.input.ts'
import { franchiseeKinds } from './franchisee-kind.ts'
import { franchiseeStatuses } from './franchisee-status.ts'

export const createFranchiseeInput = z.strictObject({
  code,
  name,
  kind: choice(franchiseeKinds),
  status: choice(franchiseeStatuses).default('active'),
  contactName: orEmpty(name),
  contactPhone: orEmpty(writtenPhone),
  contract: orNull(franchiseContractInput),
})
export type CreateFranchiseeInput = z.output<typeof createFranchiseeInput>
