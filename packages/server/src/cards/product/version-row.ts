import type { CardTerms } from '@hubcap/rules/cards/product/card-terms'
import { uuidv7 } from 'uuidv7'
import { asDate } from '../../operation/dates.ts'
import { termsColumns } from '../terms-of.ts'

type NewVersion = {
  readonly tenantId: string
  readonly cardProductId: string
  readonly versionNo: number
  /** YYYY-MM-DD */
  readonly fromOn: string
  readonly terms: CardTerms
  readonly createdAt: Date
  readonly createdByName: string | null
}

export const versionRow = ({ terms, fromOn, ...version }: NewVersion) => ({
  ...version,
  id: uuidv7(),
  fromOn: asDate(fromOn),
  ...termsColumns(terms),
})
