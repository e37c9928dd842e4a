import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cx } from '@/patterns/cx.ts'

const views = { list: '/leads', board: '/leads/board' } as const

type Props = { shown: keyof typeof views; search: string }

/** The same leads as a list or as a board; the filters stay. */
export async function LeadsTabs({ shown, search }: Props) {
  const t = await getTranslations('leads')
  return (
    <nav aria-label={t('views.label')} className="flex gap-1">
      {(Object.keys(views) as (keyof typeof views)[]).map((view) => (
        <Link
          key={view}
          href={search ? `${views[view]}?${search}` : views[view]}
          aria-current={view === shown ? 'page' : undefined}
          className={cx(
            'quick flex h-8 items-center rounded px-2.5 touch:h-11',
            view === shown ? 'bg-tint font-strong text-on-tint' : 'text-soft hover:bg-hover hover:text-ink',
          )}
        >
          {t(`views.${view}`)}
        </Link>
      ))}
    </nav>
  )
}
