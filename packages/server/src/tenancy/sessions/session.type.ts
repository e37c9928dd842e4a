import { builder } from '../../graphql/builder.ts'
import { actorOf, mayRead } from '../../graphql/context.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { UserAccount } from '../viewer.type.ts'
import { type Device, deviceOf } from './device-of.ts'

/** Devices of one account are few; a screen shows them all. */
const manySessions = 50

const DeviceType = builder.objectRef<Device>('Device').implement({
  description: 'As the browser names itself; null what it doesn’t say.',
  fields: (t) => ({
    browser: t.exposeString('browser', { nullable: true }),
    system: t.exposeString('system', { nullable: true }),
    isPhone: t.exposeBoolean('isPhone'),
  }),
})

export const UserSession = builder.prismaNode('UserSession', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'A device that somebody is signed in on.',
  fields: (t) => ({
    device: t.field({ type: DeviceType, resolve: (row) => deviceOf(row.userAgent) }),
    ip: t.exposeString('ip', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    seenAt: t.expose('seenAt', { type: 'DateTime', description: 'To a few minutes.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    current: t.boolean({
      description: 'Whether this request is made by it.',
      resolve: (row, _args, { origin }) => row.id === origin.sessionId,
    }),
  }),
})

builder.prismaObjectField(UserAccount, 'sessions', (t) =>
  t.relation('sessions', {
    type: UserSession,
    description: 'Those that hold: one’s own, or anybody’s for headquarters’ administrators.',
    complexity: { field: 1, multiplier: 3 },
    query: (_args, context) => ({
      where: {
        revokedAt: null,
        expiresAt: { gt: context.now },
        ...(!mayRead(context, 'account.read') && { userAccountId: actorOf(context).userAccountId as string }),
      },
      orderBy: [{ seenAt: 'desc' }, { id: 'desc' }],
      take: manySessions,
    }),
  }),
)
