import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'

export const CardOpening = builder.prismaNode('CardOpening', {
  description: 'What live cards of one product and franchisee came with when the chain moved in.',
  authScopes: { can: 'opening.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    cutOverOn: t.expose('cutOverOn', { type: 'Date', description: 'The day on which they are in the books.' }),
    importedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the import that brought them began; null for whoever doesn’t see imports.',
      select: { import: { select: { createdAt: true } } },
      resolve: (row) => row.import?.createdAt ?? null,
    }),
    franchisee: t.relation('franchisee', { nullable: true }),
    cardProduct: t.relation('cardProduct'),
    cards: t.exposeInt('cards'),
    principal: t.expose('principal', { type: 'Money' }),
    bonus: t.expose('bonus', { type: 'Money' }),
    uses: t.int({ resolve: ({ uses }) => Number(uses) }),
    statedCards: t.exposeInt('statedCards', {
      nullable: true,
      description: 'What the old system says, like the others; null until it is stated.',
    }),
    statedPrincipal: t.expose('statedPrincipal', { type: 'Money', nullable: true }),
    statedBonus: t.expose('statedBonus', { type: 'Money', nullable: true }),
    statedUses: t.int({
      nullable: true,
      resolve: ({ statedUses }) => (statedUses === null ? null : Number(statedUses)),
    }),
    note: t.exposeString('note', { nullable: true, description: 'Why the two differ.' }),
    signedAt: t.expose('signedAt', { type: 'DateTime', nullable: true, description: 'By headquarters.' }),
    signedBy: t.relation('signedBy', { nullable: true, description: 'Null for whoever doesn’t see that account.' }),
    ownerSignedAt: t.expose('ownerSignedAt', { type: 'DateTime', nullable: true, description: 'By the owner.' }),
    ownerSignedBy: t.relation('ownerSignedBy', { nullable: true }),
  }),
})
