'use client'

import type { QuotaGridQuery } from '@generated/graphql.ts'
import { CalendarCheck, Upload } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { ExportLink } from '@/patterns/export-link.tsx'
import { forgetDraft } from '@/patterns/form/draft.ts'
import { LeaveGuard } from '@/patterns/form/leave-guard.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { DetailLine } from './bars/detail-line.tsx'
import { Notices } from './bars/notices.tsx'
import { SaveBar } from './bars/save-bar.tsx'
import { QuotaGrid } from './grid/quota-grid.tsx'
import { PhoneList } from './phone/phone-list.tsx'
import { placeOf, type SheetAddress } from './quotas-address.ts'
import { problemSpots } from './sheet/draft.ts'
import { linesOf, spotsOf } from './sheet/sheet.ts'
import { Toolbar } from './tools/toolbar.tsx'
import { UpLink } from './up-link.tsx'
import { useCellText } from './use-cell-text.ts'
import { useReasons } from './use-reasons.ts'
import { useSaveSheet } from './use-save-sheet.ts'
import { useSheet } from './use-sheet.ts'
import { useWide } from './use-wide.ts'

type Props = { read: QuotaGridQuery['quotaGrid']; of: SheetAddress; draftKey: string }

/** A year's quotas: as a spreadsheet on a desk, month by month on a phone; one draft, saved as one. */
export function QuotasScreen({ read, of, draftKey }: Props) {
  const t = useTranslations('quotas')
  const mayImport = useCan('import.create')
  const { unit } = useMetricWords()
  const sheet = useMemo(() => ({ ...read, unit: unit(read.metric) }), [read, unit])
  const hand = useSheet(sheet, draftKey)
  const saving = useSaveSheet(hand)
  const text = useCellText(hand.sheet.unit)
  const say = useReasons(problemSpots(hand.sheet, hand.draft).length > 0)
  const wide = useWide()
  const editable = spotsOf(hand.sheet).some(({ cell }) => cell.editable)
  const isEmpty = linesOf(hand.sheet).length === 0
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<UpLink sheet={hand.sheet} place={placeOf(of)} />}
        actions={
          <>
            <Link href="/quotas/rules" className={buttonLook('quiet', '!font-plain text-soft')}>
              <CalendarCheck aria-hidden className="size-4" />
              <span className="max-sm:sr-only">{t('rule')}</span>
            </Link>
            <ExportLink file="quotas" filter={exportFilter(of)} />
            {mayImport && (
              <Link href="/imports/new?kind=quotas" className={buttonLook('quiet', '!font-plain text-soft')}>
                <Upload aria-hidden className="size-4" />
                <span className="max-sm:sr-only">{t('import')}</span>
              </Link>
            )}
          </>
        }
      />
      <Toolbar hand={hand} of={of} text={text} editable={editable} />
      {isEmpty ? (
        <div className="rounded border border-line bg-surface">
          <EmptyState title={t('empty.title')} hint={t('empty.hint')} />
        </div>
      ) : (
        <>
          <Notices hand={hand} say={say} problem={saving.problem} />
          {wide !== false && (
            <div className="max-md:hidden">
              <DetailLine hand={hand} text={text} />
              <QuotaGrid hand={hand} text={text} say={say} save={saving.save} />
              {editable && <p className="mt-2 text-small text-soft">{t('detail.keys')}</p>}
            </div>
          )}
          {wide !== true && (
            <PhoneList
              context={hand.context}
              draft={hand.draft}
              dispatch={hand.dispatch}
              at={hand.state.selection.head.column}
              text={text}
              say={say}
            />
          )}
          <SaveBar hand={hand} text={text} save={saving.save} busy={saving.busy} />
        </>
      )}
      <LeaveGuard active={Object.keys(hand.draft).length > 0} onLeave={() => forgetDraft(draftKey)} />
    </>
  )
}

/** The same year, metric and place, as the export is asked for them. */
const exportFilter = ({ year, metric, franchiseeId, storeId }: SheetAddress) => ({
  from: `${year}-01-01`,
  to: `${year}-12-01`,
  metrics: [metric],
  ...(franchiseeId && { franchiseeIds: [franchiseeId] }),
  ...(storeId && { storeIds: [storeId] }),
})
