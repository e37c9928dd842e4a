import { recordPrepaymentCustodyInput } from '@hubcap/rules/cards/prepayment/record-custody.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { IssuerKind } from '../../graphql/vocabularies.type.ts'
import { recordCustody } from './record-custody.ts'

const RecordPrepaymentCustodyInput = builder.inputType('RecordPrepaymentCustodyInput', {
  fields: (t) => ({
    franchiseeId: t.id({ description: 'Left out: the brand.' }),
    fromOn: t.field({ type: 'Date', required: true }),
    issuerKind: t.field({ type: IssuerKind, required: true }),
    held: t.field({ type: 'Money', required: true, description: 'In the custody account from that day on, in all.' }),
    guaranteed: t.field({ type: 'Money', required: true, description: 'By a bank or an insurance.' }),
    note: t.string(),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('recordPrepaymentCustody', {
  action: 'prepayment.record',
  model: 'PrepaymentCustody',
  input: RecordPrepaymentCustodyInput,
  schema: recordPrepaymentCustodyInput,
  ids: { franchiseeId: 'Franchisee' },
  run: recordCustody,
})
