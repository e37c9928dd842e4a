'use client'

import { EraseStaffDocument } from '@generated/graphql.ts'
import { send } from '@/lib/api/send.ts'
import { EraseForm } from '@/patterns/erase-form.tsx'
import type { StaffDetail } from './staff-panel.tsx'

const schema = () => import('@hubcap/rules/network/erase-staff.input').then((file) => file.eraseStaffInput)

export const EraseStaffForm = ({ person, onDone }: { person: StaffDetail; onDone: () => void }) => (
  <EraseForm
    words="staff.erase"
    schema={schema}
    defaults={{ id: person.id, staffNo: '' }}
    field="staffNo"
    number={person.staffNo}
    save={(input) => send(EraseStaffDocument, { input })}
    onDone={onDone}
  />
)
