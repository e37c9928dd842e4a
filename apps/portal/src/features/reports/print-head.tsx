import { getTranslations } from 'next-intl/server'
import type { Format } from '@/lib/format/make-format.ts'
import type { Viewer } from '@/lib/session/viewer.ts'
import type { Shown } from './reports-address.ts'
import type { Report } from './reports-page.tsx'

type Props = { report: Report; shown: Shown; viewer: Viewer; format: Format }

/** The head of the printed sheet: what it is, of whom, of when, as of when, and who printed it. */
export async function PrintHead({ report, shown, viewer, format }: Props) {
  const t = await getTranslations('reports')
  const { period, grouping } = shown
  const { from, asOf, places } = report
  return (
    <header className="mb-4 hidden print:block">
      <p>{viewer.chain.name}</p>
      <p className="text-large font-strong">
        {t(`print.title.${period}`, {
          when: period === 'daily' ? format.weekday(from) : format.month(from.slice(0, 7)),
        })}
      </p>
      <p className="text-soft">
        {[
          places.length > 0 ? places.join(t('print.comma')) : t('print.whole_chain'),
          t(`by.${grouping}`),
          t('print.as_of', { moment: format.fullMoment(asOf), name: viewer.account.name }),
        ].join(' · ')}
      </p>
    </header>
  )
}
