import { publicChain } from '@hubcap/database/lookups/public-chain'
import { signInInput } from '@hubcap/rules/tenancy/sign-in.input'
import { builder } from '../graphql/builder.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { inputOf } from '../operation/input-of.ts'
import { signIn } from './sign-in.ts'
import type { SignInChoice } from './sign-in-choice.ts'

export const PublicChain = builder.objectRef<{ slug: string; name: string; locale: string }>('PublicChain').implement({
  description: 'What everybody may know of a chain.',
  fields: (t) => ({ slug: t.exposeString('slug'), name: t.exposeString('name'), locale: t.exposeString('locale') }),
})

const SignInChoiceType = builder.objectRef<SignInChoice>('SignInChoice').implement({
  fields: (t) => ({
    ticket: t.exposeString('ticket', {
      description: 'A signed proof of the password, good for five minutes; it opens one session, once.',
    }),
    needsCode: t.exposeBoolean('needsCode', {
      description: 'Whether the session is opened with a second factor’s code.',
    }),
    chain: t.field({ type: PublicChain, resolve: (choice) => choice }),
  }),
})

export const SignedInType = builder.objectRef<{ choices: SignInChoice[] }>('SignedIn').implement({
  description: 'The chains where the password matched.',
  fields: (t) => ({ choices: t.expose('choices', { type: [SignInChoiceType] }) }),
})

const SignInInput = builder.inputType('SignInInput', {
  fields: (t) => ({
    login: t.string({ required: true, description: 'E-mail address or phone number.' }),
    password: t.string({ required: true }),
    chainSlug: t.string(),
  }),
})

builder.queryField('publicChain', (t) =>
  t.field({
    type: PublicChain,
    nullable: true,
    args: { slug: t.arg.string({ required: true }) },
    resolve: (_root, { slug }, { database }) => database.asNobody().read((db) => publicChain(db, slug)),
  }),
)

builder.mutationField('signIn', (t) =>
  t.field({
    ...mutationOf(null),
    type: SignedInType,
    args: { input: t.arg({ type: SignInInput, required: true }) },
    resolve: async (_root, { input }, context) => ({ choices: await signIn(context, inputOf(signInInput, input)) }),
  }),
)
