'use client'

import { creditEventTerms } from '@hubcap/words/terms/credits'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { RowCard } from '@/patterns/table/row-card.tsx'
import type { CreditTotal, ListedCredit } from './credits-table.tsx'
import { RecordLink } from './record-link.tsx'
import { useCreditTexts } from './use-credit-texts.ts'

export function CreditCard({ credit, total }: { credit: ListedCredit; total: CreditTotal }) {
  const { scope } = useViewer()
  const { shortDay } = useFormat()
  const { term } = useTerms()
  const texts = useCreditTexts(total)
  const { event } = credit
  return (
    <RowCard
      title={<RecordLink credit={credit} name={texts.record(credit)} number={texts.number(credit)} />}
      figure={texts.value(credit)}
      lines={[
        event !== 'made' && term(creditEventTerms, event),
        scope !== 'person' && credit.staffName,
        texts.share(credit),
        scope !== 'person' && scope !== 'store' && credit.storeName,
        texts.known(credit),
      ]}
      aside={shortDay(credit.day)}
    />
  )
}
