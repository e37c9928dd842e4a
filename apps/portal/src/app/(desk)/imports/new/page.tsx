import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewImportPage } from '@/features/imports/new/new-import-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('imports'))('new.title'),
})

type Props = { searchParams: Promise<{ kind?: string }> }

export default async function Page({ searchParams }: Props) {
  return <NewImportPage kind={(await searchParams).kind} />
}
