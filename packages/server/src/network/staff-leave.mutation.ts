import { cancelStaffLeaveInput } from '@hubcap/rules/network/cancel-staff-leave.input'
import { recordStaffLeaveInput } from '@hubcap/rules/network/record-staff-leave.input'
import { builder } from '../graphql/builder.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { LeaveKind } from '../graphql/vocabularies.type.ts'
import { cancelStaffLeave } from './cancel-staff-leave.ts'
import { recordStaffLeave } from './record-staff-leave.ts'

const RecordStaffLeaveInput = builder.inputType('RecordStaffLeaveInput', {
  fields: (t) => ({
    staffId: t.id({ required: true }),
    kind: t.field({ type: LeaveKind, required: true }),
    fromOn: t.string({ required: true }),
    toOn: t.string({ required: true, description: 'Included.' }),
    note: t.string(),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('recordStaffLeave', {
  action: 'staff_leave.record',
  model: 'StaffLeave',
  input: RecordStaffLeaveInput,
  schema: recordStaffLeaveInput,
  ids: { staffId: 'Staff' },
  run: recordStaffLeave,
})

const CancelStaffLeaveInput = builder.inputType('CancelStaffLeaveInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
})

nodeMutation('cancelStaffLeave', {
  action: 'staff_leave.record',
  model: 'StaffLeave',
  input: CancelStaffLeaveInput,
  schema: cancelStaffLeaveInput,
  ids: { id: 'StaffLeave' },
  run: cancelStaffLeave,
})
