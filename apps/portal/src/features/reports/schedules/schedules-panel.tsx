'use client'

import {
  type ReportInput,
  ReportSchedulesDocument,
  type ReportSchedulesQuery,
  type SchedulePartsFragment,
} from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { Button } from '@/patterns/button.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { PanelQuery } from '@/patterns/panel-query.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { ScheduleEntry } from './schedule-entry.tsx'
import { ScheduleForm } from './schedule-form.tsx'

type Props = { of: ReportInput; openId: string; open: (id: string) => void; onClose: () => void }

const nothing = {}
const follows = ['ReportSchedule', 'ReportScheduleDeleted']

/** One's own scheduled reports; a new one begins with the report that is on the screen. */
export function SchedulesPanel(props: Props) {
  const t = useTranslations('reports.schedules')
  return (
    <PanelQuery
      document={ReportSchedulesDocument}
      variables={nothing}
      find={({ reportSchedules }: ReportSchedulesQuery) => nodesOf(reportSchedules)}
      label={t('title')}
      onClose={props.onClose}
      follows={follows}
    >
      {(schedules) => <LoadedSchedules {...props} schedules={schedules} />}
    </PanelQuery>
  )
}

function LoadedSchedules({
  of,
  openId,
  open,
  onClose,
  schedules,
}: Props & { schedules: readonly SchedulePartsFragment[] }) {
  const t = useTranslations('reports.schedules')
  const edited = schedules.find(({ id }) => id === openId)
  const back = () => open('schedules')
  if (openId === 'new' || edited)
    return (
      <SidePanel title={t(edited ? 'edit' : 'add')} label={t('title')} onClose={onClose}>
        <ScheduleForm key={openId} of={of} schedule={edited ?? null} onDone={back} onCancel={back} />
      </SidePanel>
    )
  return (
    <SidePanel
      title={t('title')}
      label={t('title')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={() => open('new')}>
          {t('add')}
        </Button>
      }
    >
      {schedules.length === 0 ? (
        <EmptyState title={t('empty.title')} hint={t('empty.hint')} />
      ) : (
        <ul className="grid gap-3">
          {schedules.map((schedule) => (
            <ScheduleEntry key={schedule.id} schedule={schedule} onEdit={() => open(schedule.id)} />
          ))}
        </ul>
      )}
    </SidePanel>
  )
}
