import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonLook } from '@/patterns/button-look.ts'

type Props = { first: string | null; next: string | null }

/** Back to the beginning, and on; nothing where there is only one page. */
export async function Pages({ first, next }: Props) {
  const t = await getTranslations('pay.runs')
  if (!first && !next) return null
  return (
    <nav aria-label={t('pages')} className="mt-3 flex gap-2 print:hidden">
      {first && (
        <Link href={first} className={buttonLook()}>
          {t('first_page')}
        </Link>
      )}
      {next && (
        <Link href={next} className={buttonLook()}>
          {t('next_page')}
        </Link>
      )}
    </nav>
  )
}
