import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { MovementPage } from '@/features/books/movement/movement-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('books'))('movement.title'),
})

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <MovementPage searchParams={searchParams} />
}
