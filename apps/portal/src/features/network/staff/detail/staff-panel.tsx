'use client'

import { StaffDetailDocument, type StaffDetailQuery } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { StaffStatusBadge } from '../staff-status-badge.tsx'
import { PayHistory } from './pay-history.tsx'
import { PostingHistory } from './posting-history.tsx'
import { StaffActions } from './staff-actions.tsx'
import { StaffFacts } from './staff-facts.tsx'
import { StaffLeaves } from './staff-leaves.tsx'
import { StaffPosts } from './staff-posts.tsx'

const LeaveStaffForm = dynamic(() => import('./leave-staff-form.tsx').then((file) => file.LeaveStaffForm), {
  ssr: false,
})

const EraseStaffForm = dynamic(() => import('./erase-staff-form.tsx').then((file) => file.EraseStaffForm), {
  ssr: false,
})

const MoveStaffForm = dynamic(() => import('./move-staff-form.tsx').then((file) => file.MoveStaffForm), { ssr: false })

const RecordLeaveForm = dynamic(() => import('./record-leave-form.tsx').then((file) => file.RecordLeaveForm), {
  ssr: false,
})

export type StaffDetail = RecordOf<StaffDetailQuery, 'Staff'>

/** What is being done with the person beside looking at them. */
export type StaffTask = 'move' | 'leave' | 'away' | 'erase' | null

/** One employment: where, as what, under whom, since when, with what rights; and moving, suspending, leaving. */
export function StaffPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('staff.detail')
  return (
    <RecordPanel document={StaffDetailDocument} type="Staff" id={id} label={t('title')} onClose={onClose}>
      {(person) => <LoadedStaff person={person} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedStaff({ person, onClose }: { person: StaffDetail; onClose: () => void }) {
  const t = useTranslations('staff.detail')
  const [task, setTask] = useState<StaffTask>(null)
  const done = () => setTask(null)
  return (
    <SidePanel
      label={t('title')}
      title={person.name}
      onClose={onClose}
      actions={task === null && <StaffActions person={person} onTask={setTask} />}
    >
      <p className="mb-4">
        <StaffStatusBadge status={person.status} />
      </p>
      {task === 'move' && <MoveStaffForm person={person} onDone={done} />}
      {task === 'leave' && <LeaveStaffForm person={person} onDone={done} />}
      {task === 'away' && <RecordLeaveForm person={person} onDone={done} />}
      {task === 'erase' && <EraseStaffForm person={person} onDone={done} />}
      <StaffFacts person={person} />
      <PostingHistory postings={person.postings} leftOn={person.leftOn} />
      {task !== 'away' && <StaffLeaves person={person} onRecord={() => setTask('away')} />}
      <StaffPosts person={person} />
      <PayHistory person={person} />
    </SidePanel>
  )
}
