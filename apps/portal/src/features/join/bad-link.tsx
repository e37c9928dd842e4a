import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { buttonLook } from '@/patterns/button-look.ts'
import { PublicPage } from '@/patterns/public-page.tsx'

type Props = { title: string; text: string; children?: ReactNode }

/** A link that lets nobody in: what is the matter, and the way on. */
export async function BadLink({ title, text, children }: Props) {
  const t = await getTranslations('join')
  return (
    <PublicPage title={title} lead={text}>
      {children ?? (
        <Link href="/sign-in" className={buttonLook('plain')}>
          {t('to_sign_in')}
        </Link>
      )}
    </PublicPage>
  )
}
