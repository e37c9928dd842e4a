import { changePasswordInput } from '@hubcap/rules/tenancy/change-password.input'
import { setLocaleInput } from '@hubcap/rules/tenancy/set-locale.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { changePassword } from './change-password.ts'
import { setLocale } from './set-locale.ts'

const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  fields: (t) => ({ currentPassword: t.string({ required: true }), newPassword: t.string({ required: true }) }),
})

const SetLocaleInput = builder.inputType('SetLocaleInput', {
  fields: (t) => ({ locale: t.string({ required: true }) }),
})

nodeMutation('changePassword', {
  action: 'account.change_own',
  model: 'UserAccount',
  input: ChangePasswordInput,
  schema: changePasswordInput,
  run: changePassword,
})

nodeMutation('setLocale', {
  action: 'account.change_own',
  model: 'UserAccount',
  input: SetLocaleInput,
  schema: setLocaleInput,
  run: setLocale,
})
