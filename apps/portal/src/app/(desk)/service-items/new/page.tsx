import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ServiceFormPage } from '@/features/services/service-form-page.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('services'))('form.create_title'),
})

type Props = { searchParams: Promise<{ list?: string }> }

export default async function Page({ searchParams }: Props) {
  return <ServiceFormPage id={null} list={(await searchParams).list ?? null} />
}
