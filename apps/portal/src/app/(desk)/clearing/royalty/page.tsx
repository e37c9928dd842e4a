import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TermsPage } from '@/features/clearing/royalty/terms-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clearing'))('terms.title'),
})

export default function Page() {
  return <TermsPage />
}
