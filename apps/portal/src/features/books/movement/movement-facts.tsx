import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Details } from '@/patterns/details.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { movementPath } from '../account-path.ts'
import type { Movement } from './movement-page.tsx'

const link = 'text-accent underline underline-offset-2'
const named = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ') || null

/** Where, by whom, by which card and on which paper it happened, and what it takes back or was taken back by. */
export async function MovementFacts({ movement }: { movement: Movement }) {
  const [t, { day }] = await Promise.all([getTranslations('books.movement'), getFormat()])
  const { cardId, cardSaleId, tillSaleId, reversesId, reversedById } = movement
  const items = [
    { term: t('booked_on'), value: day(movement.bookedOn) },
    { term: t('where'), value: named(movement.storeName, movement.franchiseeName) },
    { term: t('by'), value: named(...new Set([movement.staffName, movement.recordedByName])) },
    { term: t('reason'), value: movement.reason },
    {
      term: t('card'),
      value: cardId && (
        <KeptLink className={link} href={`/cards/${encodeURIComponent(cardId)}`}>
          {named(movement.cardProductName, movement.cardNo)}
        </KeptLink>
      ),
    },
    {
      term: t('paper'),
      value: tillSaleId ? (
        <KeptLink className={link} href={`/receipts/${encodeURIComponent(tillSaleId)}/print`}>
          {t('receipt', { no: movement.tillSaleNo ?? '' })}
        </KeptLink>
      ) : (
        cardSaleId && (
          <KeptLink className={link} href={`/sales?open=${encodeURIComponent(cardSaleId)}`}>
            {t('sale')}
          </KeptLink>
        )
      ),
    },
    {
      term: t('takes_back'),
      value: reversesId && (
        <KeptLink className={link} href={movementPath(reversesId)}>
          {t('other')}
        </KeptLink>
      ),
    },
    {
      term: t('taken_back'),
      value: reversedById && (
        <KeptLink className={link} href={movementPath(reversedById)}>
          {t('other')}
        </KeptLink>
      ),
    },
  ]
  return (
    <section className="mb-6 rounded border border-line bg-surface p-4" aria-label={t('title')}>
      <Details items={items} />
    </section>
  )
}
