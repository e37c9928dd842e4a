import { z } from 'zod'
import { choice } from '../../input/choice.ts'
import { id, idempotencyKey } from '../../input/id.ts'
import { isoDate } from '../../input/iso-date.ts'
import { money } from '../../input/money.ts'
import { shortText } from '../../input/text.ts'
import { issuerKinds } from '../law/parameters/issuer-kind.ts'

/** franchiseeId: null for the brand. held, guaranteed: minor units from that day on. */
export const recordPrepaymentCustodyInput = z.strictObject({
  franchiseeId: id.nullish(),
  fromOn: isoDate,
  issuerKind: choice(issuerKinds),
  held: money,
  guaranteed: money,
  note: shortText.nullish(),
  idempotencyKey,
})
export type RecordPrepaymentCustodyInput = z.output<typeof recordPrepaymentCustodyInput>
