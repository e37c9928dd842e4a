import { createInvitationInput } from '@hubcap/rules/network/create-invitation.input'
import { invitationIdInput } from '@hubcap/rules/network/invitation-id.input'
import { invitationIdsInput } from '@hubcap/rules/network/invitation-ids.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { rowsMutation } from '../graphql/rows-mutation.ts'
import { Role } from '../graphql/vocabularies.type.ts'
import { renewInvitation, revokeInvitation, revokeInvitations } from './change-invitation.ts'
import { createInvitation } from './create-invitation.ts'

const NewPlaceInput = builder.inputType('NewPlaceInput', {
  description: 'A franchisee or a store that is made along with its owner’s invitation.',
  fields: (t) => ({ name: t.string({ required: true }) }),
})

const CreateInvitationInput = builder.inputType('CreateInvitationInput', {
  fields: (t) => ({
    role: t.field({ type: Role, required: true }),
    franchiseeId: t.id(),
    newFranchisee: t.field({ type: NewPlaceInput }),
    storeId: t.id(),
    newStore: t.field({ type: NewPlaceInput }),
    staffId: t.id({ description: 'Somebody on the staff list, for whom the account will act.' }),
    name: t.string({ required: true }),
    email: t.string({ description: 'Where the link is sent.' }),
    phone: t.string(),
    locale: t.string({ required: true, description: 'In which the message is written.' }),
  }),
})

const InvitationIdInput = builder.inputType('InvitationIdInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
})

nodeMutation('createInvitation', {
  action: 'invitation.create',
  model: 'Invitation',
  input: CreateInvitationInput,
  schema: createInvitationInput,
  ids: { franchiseeId: 'Franchisee', storeId: 'Store', staffId: 'Staff' },
  run: createInvitation,
})

const one = { model: 'Invitation', input: InvitationIdInput, schema: invitationIdInput } as const

nodeMutation('renewInvitation', {
  ...one,
  action: 'invitation.create',
  ids: { id: 'Invitation' },
  run: renewInvitation,
})

nodeMutation('revokeInvitation', {
  ...one,
  action: 'invitation.revoke',
  ids: { id: 'Invitation' },
  run: revokeInvitation,
})

const InvitationIdsInput = builder.inputType('InvitationIdsInput', {
  fields: (t) => ({ ids: t.idList({ required: true }) }),
})

rowsMutation('revokeInvitations', {
  action: 'invitation.revoke',
  node: 'Invitation',
  input: InvitationIdsInput,
  schema: invitationIdsInput,
  run: revokeInvitations,
})
