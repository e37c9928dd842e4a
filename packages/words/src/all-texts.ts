import type { RefusalCode } from '@hubcap/rules/all-refusals'
import type { ProblemCode } from '@hubcap/rules/imports/problem-codes'
import type { IssueCode } from '@hubcap/rules/input/issue-codes'
import { importProblemTexts } from './import-problems.ts'
import { issueTexts } from './issues.ts'
import { cardLawTexts } from './refusals/card-law.ts'
import { cardsTexts } from './refusals/cards.ts'
import { catalogTexts } from './refusals/catalog.ts'
import { clearingTexts } from './refusals/clearing.ts'
import { creditsTexts } from './refusals/credits.ts'
import { customersTexts } from './refusals/customers.ts'
import { importsTexts } from './refusals/imports.ts'
import { leadsTexts } from './refusals/leads.ts'
import { membersTexts } from './refusals/members.ts'
import { networkTexts } from './refusals/network.ts'
import { payTexts } from './refusals/pay.ts'
import { performanceTexts } from './refusals/performance.ts'
import { quotasTexts } from './refusals/quotas.ts'
import { reportsTexts } from './refusals/reports.ts'
import { salesTexts } from './refusals/sales.ts'
import { simulationsTexts } from './refusals/simulations.ts'
import { takingsTexts } from './refusals/takings.ts'
import { tenancyTexts } from './refusals/tenancy.ts'
import { tillTexts } from './refusals/till.ts'
import { webhooksTexts } from './refusals/webhooks.ts'
import type { Texts } from './text.ts'

/** Whatever the product can answer that isn't a yes. */
export type Code = RefusalCode | IssueCode | ProblemCode

/** A code without a text, in either language, doesn't compile. */
export const allTexts: Texts<Code> = {
  ...tenancyTexts,
  ...networkTexts,
  ...customersTexts,
  ...catalogTexts,
  ...cardLawTexts,
  ...cardsTexts,
  ...salesTexts,
  ...membersTexts,
  ...tillTexts,
  ...takingsTexts,
  ...clearingTexts,
  ...leadsTexts,
  ...creditsTexts,
  ...quotasTexts,
  ...performanceTexts,
  ...payTexts,
  ...simulationsTexts,
  ...importsTexts,
  ...reportsTexts,
  ...webhooksTexts,
  ...issueTexts,
  ...importProblemTexts,
}
