import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CardLawPage } from '@/features/card-law/card-law-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('card_law'))('title'),
})

export default function Page() {
  return <CardLawPage />
}
