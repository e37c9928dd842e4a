import { acceptInvitationInput, joinWithAccountInput } from '@hubcap/rules/network/accept-invitation.input'
import { addPostInput } from '@hubcap/rules/tenancy/add-post.input'
import { builder } from '../graphql/builder.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { Role } from '../graphql/vocabularies.type.ts'
import { inputOf } from '../operation/input-of.ts'
import { SignedInType } from '../tenancy/sign-in.mutation.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { addPost } from './add-post.ts'
import { joinWithAccount } from './join-with-account.ts'

const AcceptInvitationInput = builder.inputType('AcceptInvitationInput', {
  fields: (t) => ({
    token: t.string({ required: true }),
    name: t.string({ required: true }),
    email: t.string(),
    phone: t.string(),
    password: t.string({ required: true }),
    locale: t.string({ required: true }),
  }),
})

const JoinWithAccountInput = builder.inputType('JoinWithAccountInput', {
  fields: (t) => ({ token: t.string({ required: true }) }),
})

const AddPostInput = builder.inputType('AddPostInput', {
  fields: (t) => ({
    accountId: t.id({ required: true }),
    role: t.field({ type: Role, required: true }),
    franchiseeId: t.id(),
    storeId: t.id(),
    staffId: t.id({ description: 'The employment that the post acts for; found or made where left out.' }),
  }),
})

builder.mutationField('acceptInvitation', (t) =>
  t.field({
    ...mutationOf(null),
    type: SignedInType,
    description: 'Makes the account that an invitation is for, and signs it in.',
    args: { input: t.arg({ type: AcceptInvitationInput, required: true }) },
    resolve: async (_root, { input }, context) => ({
      choices: [await acceptInvitation(context, inputOf(acceptInvitationInput, input))],
    }),
  }),
)

nodeMutation('joinWithAccount', {
  action: 'account.change_own',
  model: 'Assignment',
  input: JoinWithAccountInput,
  schema: joinWithAccountInput,
  run: joinWithAccount,
})

nodeMutation('addPost', {
  action: 'post.create',
  model: 'Assignment',
  input: AddPostInput,
  schema: addPostInput,
  ids: { accountId: 'UserAccount', franchiseeId: 'Franchisee', storeId: 'Store', staffId: 'Staff' },
  run: addPost,
})
