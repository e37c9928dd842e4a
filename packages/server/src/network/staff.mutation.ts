import { createStaffInput } from '@hubcap/rules/network/create-staff.input'
import { moveStaffInput } from '@hubcap/rules/network/move-staff.input'
import { updateStaffInput } from '@hubcap/rules/network/update-staff.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { rowKey } from '../graphql/row-key.ts'
import { StaffStatus } from '../graphql/vocabularies.type.ts'
import { inputOf } from '../operation/input-of.ts'
import { createStaff } from './create-staff.ts'
import { moveStaff } from './move-staff.ts'
import { Staff } from './staff.type.ts'
import { updateStaff } from './update-staff.ts'

const CreateStaffInput = builder.inputType('CreateStaffInput', {
  fields: (t) => ({
    franchiseeId: t.id({ required: true }),
    storeId: t.id(),
    staffNo: t.string({ required: true }),
    name: t.string({ required: true }),
    phone: t.string(),
    department: t.string(),
    post: t.string(),
    grade: t.string(),
    managerStaffId: t.id(),
    hiredOn: t.string(),
    baseWage: t.field({ type: 'Money' }),
  }),
})

const UpdateStaffInput = builder.inputType('UpdateStaffInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true }),
    name: t.string(),
    phone: t.string(),
    department: t.string(),
    post: t.string(),
    grade: t.string(),
    managerStaffId: t.id(),
    hiredOn: t.string(),
    leftOn: t.string(),
    status: t.field({ type: StaffStatus }),
    baseWage: t.field({ type: 'Money' }),
  }),
})

const MoveStaffInput = builder.inputType('MoveStaffInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    storeId: t.id(),
    fromOn: t.string({ required: true }),
  }),
})

builder.mutationField('createStaff', (t) =>
  t.prismaField({
    ...mutationOf('staff.create'),
    type: Staff,
    args: { input: t.arg({ type: CreateStaffInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'staff.create')
      const id = await createStaff(
        request,
        withRowIds(inputOf(createStaffInput, input), {
          franchiseeId: 'Franchisee',
          storeId: 'Store',
          managerStaffId: 'Staff',
        }),
      )
      return context.database.client.staff.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)

builder.mutationField('updateStaff', (t) =>
  t.prismaField({
    ...mutationOf('staff.update'),
    type: Staff,
    args: { input: t.arg({ type: UpdateStaffInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'staff.update')
      const id = await updateStaff(
        request,
        withRowIds(inputOf(updateStaffInput, input), { id: 'Staff', managerStaffId: 'Staff' }),
      )
      return context.database.client.staff.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)

builder.mutationField('moveStaff', (t) =>
  t.prismaField({
    ...mutationOf('staff.move'),
    type: Staff,
    args: { input: t.arg({ type: MoveStaffInput, required: true }) },
    resolve: async (query, _root, { input }, context) => {
      const request = requestFor(context, 'staff.move')
      const id = await moveStaff(request, withRowIds(inputOf(moveStaffInput, input), { id: 'Staff', storeId: 'Store' }))
      return context.database.client.staff.findUniqueOrThrow({ ...query, where: rowKey(id, context) })
    },
  }),
)
