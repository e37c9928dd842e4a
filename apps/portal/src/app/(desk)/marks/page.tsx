import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { MarksPage } from '@/features/marks/marks-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('marks'))('title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <MarksPage searchParams={searchParams} />
}
