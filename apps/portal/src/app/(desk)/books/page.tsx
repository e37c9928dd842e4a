import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { BooksPage } from '@/features/books/books-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('books'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <BooksPage searchParams={searchParams} />
}
