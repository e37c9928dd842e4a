import { getTranslations } from 'next-intl/server'

/** What a party is called; headquarters has no name of its own. */
export async function partyNames(): Promise<(name: string | null) => string> {
  const t = await getTranslations('clearing')
  return (name) => name ?? t('headquarters')
}
