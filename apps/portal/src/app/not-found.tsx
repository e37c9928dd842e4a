import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonLook } from '@/patterns/button-look.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'

export default async function NotFound() {
  const t = await getTranslations('frame.not_found')
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <EmptyState
        title={t('title')}
        hint={t('hint')}
        action={
          <Link href="/" className={buttonLook('plain')}>
            {t('home')}
          </Link>
        }
      />
    </main>
  )
}
