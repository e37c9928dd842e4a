import { createChainInput } from '@hubcap/rules/tenancy/create-chain.input'
import { builder } from '../graphql/builder.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { inputOf } from '../operation/input-of.ts'
import { SignedInType } from './sign-in.mutation.ts'
import { signUp } from './sign-up.ts'

const SignUpChainInput = builder.inputType('SignUpChainInput', {
  fields: (t) => ({
    slug: t.string({ required: true, description: 'The part of the address that will be the chain’s own.' }),
    name: t.string({ required: true }),
    timeZone: t.string({ required: true, description: 'IANA; decides which day a sale belongs to.' }),
    currency: t.string({ required: true, description: 'ISO 4217.' }),
    locale: t.string({ required: true }),
    adminName: t.string({ required: true }),
    adminEmail: t.string(),
    adminPhone: t.string(),
    adminPassword: t.string({ required: true }),
  }),
})

builder.queryField('signUpOpen', (t) =>
  t.boolean({
    description: 'Whether anybody may make a chain of their own here.',
    resolve: (_root, _args, { signUpOpen }) => signUpOpen,
  }),
)

builder.mutationField('signUpChain', (t) =>
  t.field({
    ...mutationOf(null),
    type: SignedInType,
    description: 'Makes a chain with its first administrator, who is signed in at once.',
    args: { input: t.arg({ type: SignUpChainInput, required: true }) },
    resolve: async (_root, { input }, context) => ({
      choices: [await signUp(context, inputOf(createChainInput, input))],
    }),
  }),
)
