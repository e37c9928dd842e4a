import { accountStatusInput } from '@hubcap/rules/tenancy/account-status.input'
import { endPostInput } from '@hubcap/rules/tenancy/end-post.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { endPost } from './end-post.ts'
import { resumeAccount, suspendAccount } from './set-account-status.ts'

const EndPostInput = builder.inputType('EndPostInput', { fields: (t) => ({ id: t.id({ required: true }) }) })
const AccountStatusInput = builder.inputType('AccountStatusInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
})

nodeMutation('endPost', {
  action: 'post.end',
  model: 'Assignment',
  input: EndPostInput,
  schema: endPostInput,
  ids: { id: 'Assignment' },
  run: endPost,
})

const account = {
  action: 'account.suspend',
  model: 'UserAccount',
  input: AccountStatusInput,
  schema: accountStatusInput,
  ids: { id: 'UserAccount' },
} as const

nodeMutation('suspendAccount', { ...account, run: suspendAccount })
nodeMutation('resumeAccount', { ...account, run: resumeAccount })
