import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CreateStorePage } from '@/features/network/stores/form/create-store-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('stores'))('form.create_title'),
})

type Props = { searchParams: Promise<{ list?: string }> }

export default async function Page({ searchParams }: Props) {
  return <CreateStorePage list={(await searchParams).list ?? null} />
}
