import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { code } from '../input/code.ts'
import { id, revision } from '../input/id.ts'
import { orCleared } from '../input/optional.ts'
import { writtenPhone } from '../input/phone.ts'
import { name } from '../input/text.ts'
import { franchiseContractInput } from './franchise-contract.input.ts'
import { franchiseeKinds } from './franchisee-kind.ts'
import { franchiseeStatuses } from './franchisee-status.ts'

/** What is left out stays as it is. A contract given replaces the terms of the one with the same start, or adds one. */
export const updateFranchiseeInput = z.strictObject({
  id,
  revision,
  code: code.optional(),
  name: name.optional(),
  kind: choice(franchiseeKinds).optional(),
  status: choice(franchiseeStatuses).optional(),
  contactName: orCleared(name),
  contactPhone: orCleared(writtenPhone),
  contract: franchiseContractInput.nullish(),
})
export type UpdateFranchiseeInput = z.output<typeof updateFranchiseeInput>
