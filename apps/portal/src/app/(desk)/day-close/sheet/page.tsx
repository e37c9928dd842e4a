import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { SheetPage } from '@/features/takings/sheet/sheet-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('takings'))('sheet.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <SheetPage searchParams={searchParams} />
}
