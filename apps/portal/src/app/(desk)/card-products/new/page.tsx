import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CreateProductPage } from '@/features/catalog/form/create-product-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('catalog'))('form.create_title'),
})

type Props = { searchParams: Promise<{ list?: string }> }

export default async function Page({ searchParams }: Props) {
  return <CreateProductPage list={(await searchParams).list ?? null} />
}
