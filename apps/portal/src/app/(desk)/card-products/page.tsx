import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { ProductsPage } from '@/features/catalog/list/products-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('catalog'))('title') })

export default function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <ProductsPage searchParams={searchParams} />
}
