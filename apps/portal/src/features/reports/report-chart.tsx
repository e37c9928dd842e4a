import { reportRowTerms } from '@hubcap/words/terms/reports'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { Card } from '@/patterns/card.tsx'
import { DayBars } from '@/patterns/charts/day-bars.tsx'
import { RankingBars } from '@/patterns/charts/ranking-bars.tsx'
import type { ShownLine } from './list/shown-line.ts'
import type { Shown } from './reports-address.ts'
import type { Report } from './reports-page.tsx'

type Props = { report: Report; shown: Shown; rows: readonly ShownLine[] }

/** The first so many: the table below has them all. */
const ranked = 8

/** The picture that answers first: a month by its days, anything else from the largest down. */
export async function ReportChart({ report, shown, rows }: Props) {
  const [t, format, locale] = await Promise.all([getTranslations('reports'), getFormat(), getLocale()])
  const than = t(`than.${shown.period}`)
  if (shown.grouping === 'day') {
    const hrefs = new Map(rows.map((row) => [row.day, row.links.sales]))
    return (
      <Card title={t('chart.days')} className="mb-4">
        <DayBars
          days={report.days.flatMap(({ day, figures }) =>
            day
              ? {
                  ...{ day, label: format.weekday(day), now: figures.salesAmount, before: figures.previousAmount },
                  href: hrefs.get(day) ?? undefined,
                }
              : [],
          )}
          short={format.shortMoney}
          exact={format.money}
          texts={{
            ...{ caption: t('chart.days'), day: t('by.day') },
            ...{ now: format.month(report.from.slice(0, 7)), before: than },
          }}
        />
      </Card>
    )
  }
  const largest = rows
    .toSorted((a, b) => b.figures.salesAmount - a.figures.salesAmount)
    .filter(({ figures }) => figures.salesAmount + figures.previousAmount > 0)
    .slice(0, ranked)
  if (largest.length < 2) return null
  const nameless = (id: string | null) => reportRowTerms[id === null ? 'nobody' : 'unseen'][locale as Locale]
  return (
    <Card title={t(`chart.${shown.grouping}`)} aside={t('chart.tick', { than })} className="mb-4">
      <RankingBars
        label={t(`chart.${shown.grouping}`)}
        rows={largest.map(({ id, name, figures, links }) => ({
          ...{ key: id ?? 'nobody', name: name ?? nameless(id), now: figures.salesAmount },
          ...{ before: figures.previousAmount, href: links.sales ?? undefined },
        }))}
        short={format.shortMoney}
        exact={format.money}
        before={than}
      />
    </Card>
  )
}
