import { changePasswordInput } from '@hubcap/rules/tenancy/change-password.input'
import { setLocaleInput } from '@hubcap/rules/tenancy/set-locale.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { rowKey } from '../graphql/row-key.ts'
import { inputOf } from '../operation/input-of.ts'
import { changePassword } from './change-password.ts'
import { setLocale } from './set-locale.ts'
import { UserAccount } from './viewer.type.ts'

const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  fields: (t) => ({ currentPassword: t.string({ required: true }), newPassword: t.string({ required: true }) }),
})

const SetLocaleInput = builder.inputType('SetLocaleInput', {
  fields: (t) => ({ locale: t.string({ required: true }) }),
})

builder.mutationField('changePassword', (t) =>
  t.prismaField({
    ...mutationOf('account.change_own'),
    type: UserAccount,
    args: { input: t.arg({ type: ChangePasswordInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'account.change_own')
      const id = await changePassword(request, inputOf(changePasswordInput, input))
      return context.database.client.userAccount.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)

builder.mutationField('setLocale', (t) =>
  t.prismaField({
    ...mutationOf('account.change_own'),
    type: UserAccount,
    args: { input: t.arg({ type: SetLocaleInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const id = await setLocale(requestFor(context, 'account.change_own'), inputOf(setLocaleInput, input))
      return context.database.client.userAccount.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)
