import { issue } from '@hubcap/rules/input/issue'
import type { CreateChainInput } from '@hubcap/rules/tenancy/create-chain.input'
import type { Context } from '../graphql/context.ts'
import { InvalidInput } from '../operation/invalid-input.ts'
import { Refused } from '../operation/refused.ts'
import { createChain } from './create-chain.ts'
import { newChainOf } from './new-chain-of.ts'
import { type SignInChoice, signInChoice } from './sign-in-choice.ts'

/** The only thing of a new chain that another can have already. */
const slugTaken = (error: unknown) =>
  error instanceof Refused && error.code === 'write.duplicate' ? new InvalidInput([slugIssue]) : error
const slugIssue = { path: ['slug'], ...issue('slug_taken') }

/**
 * Makes a chain for whoever comes, and signs its administrator in.
 * @throws Refused sign_up.closed; InvalidInput slug_taken on slug, password_… on adminPassword
 */
export async function signUp(context: Context, input: CreateChainInput): Promise<SignInChoice> {
  const { database, now, signUpOpen, origin } = context
  if (!signUpOpen) throw new Refused('sign_up.closed')
  const chain = newChainOf(input)
  const { tenantId, userAccountId } = await createChain(database, chain, now, origin).catch((error: unknown) => {
    throw slugTaken(error)
  })
  return signInChoice(context, { ...chain, tenantId, userAccountId })
}
