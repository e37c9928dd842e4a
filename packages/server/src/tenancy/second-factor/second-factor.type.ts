import type { Role as RoleName } from '@hubcap/rules/tenancy/role'
import { builder } from '../../graphql/builder.ts'
import { actorOf, mayRead } from '../../graphql/context.ts'
import { Role } from '../../graphql/vocabularies.type.ts'
import type { SignedIn } from '../load-signed-in.ts'
import { Chain, UserAccount, Viewer } from '../viewer.type.ts'

const SettingUp = builder.objectRef<SignedIn>('SettingUp').implement({
  description: 'Whose password was right, and who must set up a second factor before anything else.',
  fields: (t) => ({
    accountName: t.exposeString('actorName'),
    chainName: t.string({ resolve: ({ chain }) => chain.name }),
  }),
})

builder.queryField('settingUp', (t) =>
  t.field({ type: SettingUp, nullable: true, resolve: (_root, _args, context) => context.settingUp }),
)

type Own = { confirmedAt: Date | null; codesLeft: number; isRequired: boolean }

const OwnSecondFactor = builder.objectRef<Own>('OwnSecondFactor').implement({
  description: 'One’s own second step of signing in.',
  fields: (t) => ({
    confirmedAt: t.expose('confirmedAt', { type: 'DateTime', nullable: true, description: 'Null: there is none.' }),
    isRequired: t.exposeBoolean('isRequired', {
      description: 'Whether headquarters wants one of a role of one’s own.',
    }),
    recoveryCodesLeft: t.exposeInt('codesLeft'),
  }),
})

builder.objectField(Viewer, 'secondFactor', (t) =>
  t.field({
    type: OwnSecondFactor,
    resolve: async ({ actor, secondFactor }, _args, { database }) => {
      const userAccountId = actor.userAccountId as string
      const factor = await database.client.secondFactor.findFirst({ where: { userAccountId } })
      const codesLeft = await database.client.recoveryCode.count({ where: { userAccountId, usedAt: null } })
      return { confirmedAt: factor?.confirmedAt ?? null, codesLeft, isRequired: secondFactor.needs }
    },
  }),
)

builder.prismaObjectField(UserAccount, 'hasSecondFactor', (t) =>
  t.boolean({
    nullable: true,
    description: 'Null where the viewer may not know.',
    select: { secondFactor: { select: { confirmedAt: true } } },
    resolve: (row, _args, context) => {
      const mayKnow = row.id === actorOf(context).userAccountId || mayRead(context, 'account.read')
      return mayKnow ? Boolean(row.secondFactor?.confirmedAt) : null
    },
  }),
)

builder.prismaObjectField(Chain, 'secondFactorRoles', (t) =>
  t.field({
    type: [Role],
    description: 'Whoever has a post of one of these needs a second factor.',
    resolve: (row) => row.secondFactorRoles as RoleName[],
  }),
)
