import { getTranslations } from 'next-intl/server'
import { FormSkeleton } from '@/patterns/skeleton.tsx'

export default async function Loading() {
  return <FormSkeleton label={(await getTranslations('patterns'))('reading')} />
}
