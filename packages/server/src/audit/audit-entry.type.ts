import { fieldKinds } from '@hubcap/rules/audit/field-kind'
import { maskPhonesIn } from '@hubcap/rules/input/mask-phone'
import type { Role as RoleName } from '@hubcap/rules/tenancy/role'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { rowKey } from '../graphql/row-key.ts'
import { Role } from '../graphql/vocabularies.type.ts'
import { type EntryChange, type EntryValue, entryChanges } from './entry-changes.ts'
import { namesTogether } from './names-together.ts'
import { subjectName } from './subject-name.ts'

const AuditFieldKind = builder.enumType('AuditFieldKind', { values: fieldKinds })

const AuditValue = builder.objectRef<EntryValue>('AuditValue').implement({
  fields: (t) => ({
    field: t.exposeString('field'),
    kind: t.field({ type: AuditFieldKind, resolve: ({ kind }) => kind }),
    value: t.field({ type: 'JSON', nullable: true, resolve: ({ value }) => value }),
  }),
})

const AuditChange = builder.objectRef<EntryChange>('AuditChange').implement({
  description: 'A field of the record: ids as names, phones as the reader may read them.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'As the API names it.' }),
    kind: t.field({ type: AuditFieldKind, description: 'How to read it.', resolve: ({ kind }) => kind }),
    under: t.field({
      type: [AuditValue],
      description: 'Where one entry is of several rows: which one.',
      resolve: ({ under }) => [...under],
    }),
    before: t.field({ type: 'JSON', nullable: true, resolve: ({ before }) => before }),
    after: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The same as before where the field only says what the entry is about.',
      resolve: ({ after }) => after,
    }),
  }),
})

/** Setting the quotas of a year is one entry of thousands of rows. */
const mostChanges = 200

export const AuditEntry = builder.prismaNode('AuditEntry', {
  description: 'Who changed what, when, from where: never changed afterwards.',
  authScopes: { can: 'audit.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    actorId: t.id({
      nullable: true,
      description: 'The account; null where the system itself did it.',
      resolve: ({ userAccountId }) => userAccountId && encodeGlobalID('UserAccount', userAccountId),
    }),
    actorName: t.exposeString('actorName', { nullable: true, description: 'As it was then.' }),
    actorRole: t.field({
      type: Role,
      nullable: true,
      description: 'The post in which it was done.',
      resolve: ({ actorRole }) => actorRole as RoleName | null,
    }),
    action: t.exposeString('action', { description: 'A line of the role matrix, or account.sign_in and the like.' }),
    entity: t.exposeString('entity'),
    recordId: t.id({
      description: 'Of the record: for the filter of that name.',
      resolve: ({ entity, entityId }) => encodeGlobalID(entity, entityId),
    }),
    subject: t.string({
      nullable: true,
      description: 'What the record is called, where the entry says so.',
      resolve: (entry) => {
        const name = subjectName(entry)
        return name && maskPhonesIn(name)
      },
    }),
    ip: t.exposeString('ip', { nullable: true }),
    userAgent: t.exposeString('userAgent', { nullable: true, description: 'The browser, as it names itself.' }),
    isByKey: t.boolean({
      description: 'Whether another system did it by an API key.',
      resolve: ({ apiKeyId }) => apiKeyId !== null,
    }),
    requestId: t.exposeString('requestId', { nullable: true, description: 'By which it stands in the server’s log.' }),
    changes: t.field({
      type: [AuditChange],
      description: `What it was and what it became; the first ${mostChanges}.`,
      complexity: { field: 20, multiplier: 10 },
      resolve: async (entry, _args, context) => {
        const nameOf = await namesTogether(context, entry)
        return entryChanges(entry, actorOf(context).role, nameOf).slice(0, mostChanges)
      },
    }),
  }),
})
