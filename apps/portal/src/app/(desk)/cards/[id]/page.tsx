import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CardPage } from '@/features/cards/one/card-page.tsx'
import { nodeIdOf } from '@/lib/address/node-address.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('cards'))('detail.title'),
})

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = nodeIdOf((await params).id)
  return id ? <CardPage id={id} /> : notFound()
}
