import type { IssuerFieldsFragment } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Card } from '@/patterns/card.tsx'

/** Quarters that are over, the latest first, as many as authorities ask about. */
const offered = 4

const fileAddress = (ending: 'csv' | 'xlsx', quarter: string, franchiseeId: string | null) => {
  const params = new URLSearchParams({ quarter, ...(franchiseeId !== null && { franchiseeId }) })
  return `/api/exports/prepayment-report.${ending}?${params}`
}

/** The report of each quarter as a file, and until when it is due. */
export async function ReportLinks({ issuer }: { issuer: IssuerFieldsFragment }) {
  const [t, { day }] = await Promise.all([getTranslations('prepayment.report'), getFormat()])
  const { franchiseeId, reportDueOn, reportQuarter, quarters } = issuer
  const over = quarters.map(({ quarter }) => quarter).filter((quarter) => quarter <= reportQuarter)
  return (
    <Card title={t('title')}>
      <p>{reportDueOn === null ? t('not_asked') : t('due', { quarter: reportQuarter, day: day(reportDueOn) })}</p>
      <ul className="mt-3 grid gap-2">
        {over
          .toReversed()
          .slice(0, offered)
          .map((quarter) => (
            <li key={quarter} className="grid max-w-sm grid-cols-2 gap-2">
              {(['csv', 'xlsx'] as const).map((ending) => (
                <a
                  key={ending}
                  href={fileAddress(ending, quarter, franchiseeId)}
                  download
                  className={buttonLook('plain')}
                >
                  {t(ending, { quarter })}
                </a>
              ))}
            </li>
          ))}
      </ul>
      <p className="mt-3 text-small text-soft">{t('hint')}</p>
    </Card>
  )
}
