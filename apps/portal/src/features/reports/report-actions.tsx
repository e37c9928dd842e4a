'use client'

import type { ReportInput } from '@generated/graphql.ts'
import { CalendarClock, Download, Printer } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useLocale, useTranslations } from 'next-intl'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { exportAddress } from '@/patterns/export-address.ts'
import { MenuButton } from '@/patterns/menu/menu-button.tsx'
import { useOpenRow } from '@/patterns/table/use-open-row.ts'

const SchedulesPanel = dynamic(() => import('./schedules/schedules-panel.tsx').then((file) => file.SchedulesPanel), {
  ssr: false,
})

/** Where the panel of scheduled reports is open in the address: the list, a new one, or one by its id. */
export const schedulesOpen = 'schedules'

/** To a mailbox, into a file, on paper. */
export function ReportActions({ of }: { of: ReportInput }) {
  const t = useTranslations('reports.actions')
  const locale = useLocale()
  const file = { file: 'report', filter: of }
  const { openId, open, close } = useOpenRow()
  const mayExport = useCan('export.create')
  const maySchedule = useCan('report_schedule.change')
  return (
    <>
      {maySchedule && (
        <Button onClick={() => open(schedulesOpen)}>
          <CalendarClock aria-hidden className="size-4" />
          {t('schedule')}
        </Button>
      )}
      {mayExport && (
        <MenuButton
          menuLabel={t('export')}
          aria-label={t('export')}
          align="end"
          className={buttonLook()}
          sections={[
            {
              key: 'files',
              entries: [
                { key: 'xlsx', label: t('excel'), href: exportAddress(file, locale, 'xlsx'), download: true },
                { key: 'csv', label: t('csv'), href: exportAddress(file, locale, 'csv'), download: true },
              ],
            },
          ]}
        >
          <Download aria-hidden className="size-4" />
          <span className="max-sm:sr-only">{t('export')}</span>
        </MenuButton>
      )}
      <Button className="max-sm:hidden" onClick={() => window.print()}>
        <Printer aria-hidden className="size-4" />
        {t('print')}
      </Button>
      {openId && maySchedule && <SchedulesPanel of={of} openId={openId} open={open} onClose={close} />}
    </>
  )
}
