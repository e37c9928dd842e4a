import { openSessionInput } from '@hubcap/rules/tenancy/open-session.input'
import { accountIdInput, endOwnSessionsInput, sessionIdInput } from '@hubcap/rules/tenancy/session.input'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../../graphql/builder.ts'
import { requestFor } from '../../graphql/context.ts'
import { withRowIds } from '../../graphql/global-id.ts'
import { mutationOf } from '../../graphql/mutation.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { inputOf } from '../../operation/input-of.ts'
import { endOwnSessions } from './end-own-sessions.ts'
import { endSession } from './end-session.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import { signOutAccount } from './sign-out-account.ts'

const OpenedSessionType = builder.objectRef<OpenedSession>('OpenedSession').implement({
  description: 'Whom the portal keeps as signed in: the ids that its tokens name.',
  fields: (t) => ({
    sessionId: t.exposeString('sessionId'),
    tenantId: t.exposeString('tenantId'),
    userAccountId: t.exposeString('userAccountId'),
  }),
})

const OpenSessionInput = builder.inputType('OpenSessionInput', {
  fields: (t) => ({
    ticket: t.string({ required: true }),
    code: t.string({ description: 'Of the second factor, where the account has one: six digits, or a recovery code.' }),
  }),
})

const EndSessionInput = builder.inputType('EndSessionInput', { fields: (t) => ({ id: t.id({ required: true }) }) })

const EndOwnSessionsInput = builder.inputType('EndOwnSessionsInput', {
  fields: (t) => ({ keepCurrent: t.boolean({ required: true }) }),
})

const AccountIdInput = builder.inputType('AccountIdInput', { fields: (t) => ({ id: t.id({ required: true }) }) })

const EndedSession = builder.objectRef<{ id: string }>('EndedSession').implement({
  fields: (t) => ({ id: t.id({ resolve: ({ id }) => encodeGlobalID('UserSession', id) }) }),
})

builder.mutationField('openSession', (t) =>
  t.field({
    ...mutationOf(null),
    type: OpenedSessionType,
    description: 'Signs in by a ticket, which opens one session, once.',
    args: { input: t.arg({ type: OpenSessionInput, required: true }) },
    resolve: (_root, { input }, context) => openSession(context, inputOf(openSessionInput, input)),
  }),
)

builder.mutationField('endSession', (t) =>
  t.field({
    ...mutationOf('account.change_own'),
    type: EndedSession,
    description: 'Signs one of one’s own devices out; also for who must set up a second factor first.',
    args: { input: t.arg({ type: EndSessionInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const request = requestFor(context, 'account.change_own', context.signedIn ?? context.settingUp)
      const ids = withRowIds(inputOf(sessionIdInput, input), { id: 'UserSession' })
      return { id: await endSession(request, ids) }
    },
  }),
)

nodeMutation('endOwnSessions', {
  action: 'account.change_own',
  model: 'UserAccount',
  input: EndOwnSessionsInput,
  schema: endOwnSessionsInput,
  run: endOwnSessions,
})

nodeMutation('signOutAccount', {
  action: 'account.sign_out',
  model: 'UserAccount',
  input: AccountIdInput,
  schema: accountIdInput,
  ids: { id: 'UserAccount' },
  run: signOutAccount,
})
