import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NewTermsPage } from '@/features/catalog/form/new-terms-page.tsx'
import { nodeIdOf } from '@/lib/address/node-address.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('catalog'))('versions.add'),
})

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = nodeIdOf((await params).id)
  return id ? <NewTermsPage id={id} /> : notFound()
}
