import { createStaffInput } from '@hubcap/rules/network/create-staff.input'
import { eraseStaffInput } from '@hubcap/rules/network/erase-staff.input'
import { moveStaffInput } from '@hubcap/rules/network/move-staff.input'
import { setStaffStatusInput } from '@hubcap/rules/network/set-staff-status.input'
import { updateStaffInput } from '@hubcap/rules/network/update-staff.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { rowsMutation } from '../graphql/rows-mutation.ts'
import { StaffStatus } from '../graphql/vocabularies.type.ts'
import { createStaff } from './create-staff.ts'
import { eraseStaff } from './erase-staff.ts'
import { moveStaff } from './move-staff.ts'
import { setStaffStatus } from './set-staff-status.ts'
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

nodeMutation('createStaff', {
  action: 'staff.create',
  model: 'Staff',
  input: CreateStaffInput,
  schema: createStaffInput,
  ids: { franchiseeId: 'Franchisee', storeId: 'Store', managerStaffId: 'Staff' },
  run: createStaff,
})

nodeMutation('updateStaff', {
  action: 'staff.update',
  model: 'Staff',
  input: UpdateStaffInput,
  schema: updateStaffInput,
  ids: { id: 'Staff', managerStaffId: 'Staff' },
  run: updateStaff,
})

nodeMutation('moveStaff', {
  action: 'staff.move',
  model: 'Staff',
  input: MoveStaffInput,
  schema: moveStaffInput,
  ids: { id: 'Staff', storeId: 'Store' },
  run: moveStaff,
})

const SetStaffStatusInput = builder.inputType('SetStaffStatusInput', {
  fields: (t) => ({
    ids: t.idList({ required: true }),
    status: t.field({ type: StaffStatus, required: true, description: 'Active or suspended; leaving has a day.' }),
  }),
})

rowsMutation('setStaffStatus', {
  action: 'staff.update',
  node: 'Staff',
  input: SetStaffStatusInput,
  schema: setStaffStatusInput,
  run: setStaffStatus,
})

const EraseStaffInput = builder.inputType('EraseStaffInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    staffNo: t.string({ required: true, description: 'Typed once more, so that it is the right one.' }),
  }),
})

nodeMutation('eraseStaff', {
  action: 'staff.erase',
  model: 'Staff',
  input: EraseStaffInput,
  schema: eraseStaffInput,
  ids: { id: 'Staff' },
  run: eraseStaff,
})
