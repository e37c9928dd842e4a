import { cardLawRefusals } from './cards/law/refusals.ts'
import { cardsRefusals } from './cards/refusals.ts'
import { catalogRefusals } from './catalog/refusals.ts'
import { clearingRefusals } from './clearing/refusals.ts'
import { creditsRefusals } from './credits/refusals.ts'
import { customersRefusals } from './customers/refusals.ts'
import { importsRefusals } from './imports/refusals.ts'
import { leadsRefusals } from './leads/refusals.ts'
import { membersRefusals } from './members/refusals.ts'
import { networkRefusals } from './network/refusals.ts'
import { payRefusals } from './pay/refusals.ts'
import { performanceRefusals } from './performance/refusals.ts'
import { quotasRefusals } from './quotas/refusals.ts'
import { reportsRefusals } from './reports/refusals.ts'
import { salesRefusals } from './sales/refusals.ts'
import { simulationsRefusals } from './simulations/refusals.ts'
import { takingsRefusals } from './takings/refusals.ts'
import { tenancyRefusals } from './tenancy/refusals.ts'
import { tillRefusals } from './till/refusals.ts'
import { webhooksRefusals } from './webhooks/refusals.ts'

/** Every refusal of the product with the parameters it carries. */
export const allRefusals = {
  ...tenancyRefusals,
  ...networkRefusals,
  ...customersRefusals,
  ...catalogRefusals,
  ...cardLawRefusals,
  ...cardsRefusals,
  ...salesRefusals,
  ...membersRefusals,
  ...tillRefusals,
  ...takingsRefusals,
  ...clearingRefusals,
  ...leadsRefusals,
  ...creditsRefusals,
  ...quotasRefusals,
  ...performanceRefusals,
  ...payRefusals,
  ...simulationsRefusals,
  ...importsRefusals,
  ...reportsRefusals,
  ...webhooksRefusals,
}

export type RefusalCode = keyof typeof allRefusals

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(allRefusals, code)
