import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewTermPage } from '@/features/clearing/royalty/new-term-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clearing'))('terms.set'),
})

type Props = { searchParams: Promise<{ franchisee?: string }> }

export default async function Page({ searchParams }: Props) {
  return <NewTermPage franchisee={(await searchParams).franchisee ?? null} />
}
