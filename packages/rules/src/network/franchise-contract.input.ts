import { z } from 'zod'
import { code } from '../input/code.ts'
import { isoDate } from '../input/iso-date.ts'
import { orEmpty } from '../input/optional.ts'
import { inOrder } from '../input/period.ts'
import { shortText } from '../input/text.ts'

/** Basis points: 500 is 5 %. */
export const royaltyRate = z.int().min(0).max(10_000)

/** The terms between headquarters and a franchisee. */
export const franchiseContractInput = inOrder(
  'startsOn',
  'endsOn',
)(
  z.strictObject({
    contractNo: code,
    startsOn: isoDate,
    endsOn: orEmpty(isoDate),
    royaltyRate,
    territory: orEmpty(shortText),
  }),
)
export type FranchiseContractInput = z.output<typeof franchiseContractInput>
