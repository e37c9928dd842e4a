import {
  confirmSecondFactorInput,
  ownPasswordInput,
  secondFactorRolesInput,
} from '@hubcap/rules/tenancy/second-factor.input'
import { accountIdInput } from '@hubcap/rules/tenancy/session.input'
import { builder } from '../../graphql/builder.ts'
import { type Context, requestFor } from '../../graphql/context.ts'
import { mutationOf } from '../../graphql/mutation.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { Role } from '../../graphql/vocabularies.type.ts'
import { inputOf } from '../../operation/input-of.ts'
import { Chain } from '../viewer.type.ts'
import { type BegunSecondFactor, beginSecondFactor } from './begin-second-factor.ts'
import { confirmSecondFactor } from './confirm-second-factor.ts'
import { removeSecondFactor } from './remove-second-factor.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { requireSecondFactor } from './require-second-factor.ts'
import { resetSecondFactor } from './reset-second-factor.ts'

const action = 'second_factor.change_own'

/** Also of whoever can do nothing else before they have one. */
const requestOfOwn = (context: Context) => requestFor(context, action, context.signedIn ?? context.settingUp)

const BegunSecondFactorType = builder.objectRef<BegunSecondFactor>('BegunSecondFactor').implement({
  fields: (t) => ({
    secret: t.exposeString('secret', { description: 'To be typed where no picture can be taken. Base 32.' }),
    address: t.exposeString('address', { description: 'otpauth://…, which an app reads out of a picture.' }),
  }),
})

const RecoveryCodes = builder.objectRef<{ codes: string[] }>('RecoveryCodes').implement({
  description: 'Shown this once.',
  fields: (t) => ({ codes: t.exposeStringList('codes') }),
})

const OwnPasswordInput = builder.inputType('OwnPasswordInput', {
  fields: (t) => ({ password: t.string({ required: true }) }),
})

const ConfirmSecondFactorInput = builder.inputType('ConfirmSecondFactorInput', {
  fields: (t) => ({ code: t.string({ required: true }) }),
})

const SecondFactorRolesInput = builder.inputType('SecondFactorRolesInput', {
  fields: (t) => ({ roles: t.field({ type: [Role], required: true }) }),
})

const ResetSecondFactorInput = builder.inputType('ResetSecondFactorInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
})

builder.mutationField('beginSecondFactor', (t) =>
  t.field({
    ...mutationOf(action),
    type: BegunSecondFactorType,
    description: 'Makes what an app makes codes from; it counts from its first code on.',
    args: { input: t.arg({ type: OwnPasswordInput, required: true }) },
    resolve: (_root, { input }, context) => {
      const request = requestOfOwn(context)
      return beginSecondFactor(request, inputOf(ownPasswordInput, input))
    },
  }),
)

builder.mutationField('confirmSecondFactor', (t) =>
  t.field({
    ...mutationOf(action),
    type: RecoveryCodes,
    args: { input: t.arg({ type: ConfirmSecondFactorInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const request = requestOfOwn(context)
      return { codes: await confirmSecondFactor(request, inputOf(confirmSecondFactorInput, input)) }
    },
  }),
)

builder.mutationField('renewRecoveryCodes', (t) =>
  t.field({
    ...mutationOf(action),
    type: RecoveryCodes,
    args: { input: t.arg({ type: OwnPasswordInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const request = requestFor(context, action)
      return { codes: await renewRecoveryCodes(request, inputOf(ownPasswordInput, input)) }
    },
  }),
)

nodeMutation('removeSecondFactor', {
  action,
  model: 'UserAccount',
  input: OwnPasswordInput,
  schema: ownPasswordInput,
  run: removeSecondFactor,
})

nodeMutation('resetSecondFactor', {
  action: 'second_factor.reset',
  model: 'UserAccount',
  input: ResetSecondFactorInput,
  schema: accountIdInput,
  ids: { id: 'UserAccount' },
  run: resetSecondFactor,
})

builder.mutationField('requireSecondFactor', (t) =>
  t.prismaField({
    ...mutationOf('second_factor.require'),
    type: Chain,
    args: { input: t.arg({ type: SecondFactorRolesInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'second_factor.require')
      await requireSecondFactor(request, inputOf(secondFactorRolesInput, input))
      return context.database.client.chain.findFirstOrThrow(query)
    },
  }),
)
