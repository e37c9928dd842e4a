import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CreateStaffPage } from '@/features/network/staff/form/create-staff-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('staff'))('form.create_title'),
})

type Props = { searchParams: Promise<{ list?: string }> }

export default async function Page({ searchParams }: Props) {
  return <CreateStaffPage list={(await searchParams).list ?? null} />
}
