import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CreateFranchiseePage } from '@/features/network/franchisees/form/create-franchisee-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('franchisees'))('form.create_title'),
})

type Props = { searchParams: Promise<{ list?: string }> }

export default async function Page({ searchParams }: Props) {
  return <CreateFranchiseePage list={(await searchParams).list ?? null} />
}
