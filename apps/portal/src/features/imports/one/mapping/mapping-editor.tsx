'use client'

import { ImportSamplesDocument, type ImportStateFragment } from '@generated/graphql.ts'
import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { fieldText, type ImportField, type Mapping, missingOf, type NamedProduct } from '../import-field.ts'
import { isOwn } from './is-own.ts'
import { MappingRow } from './mapping-row.tsx'
import { samplesOf } from './samples-of.ts'
import { useDefaultChoices } from './use-default-choices.ts'

type Props = {
  state: ImportStateFragment
  fields: readonly ImportField[]
  products: readonly NamedProduct[]
  mapping: Mapping
  defaults: Mapping
  onMapping: (mapping: Mapping) => void
  onDefaults: (defaults: Mapping) => void
  isChanged: boolean
  startsOpen: boolean
  busy: boolean
  onCheck: () => void
}

const put = (record: Mapping, key: string, value: string): Mapping => {
  const { [key]: _, ...rest } = record
  return value === '' ? rest : { ...rest, [key]: value }
}

/** Which column of the file is what: guessed from the headings, put right by the person. */
export function MappingEditor(props: Props) {
  const { state, fields, products, mapping, defaults, onMapping, onDefaults, isChanged, startsOpen, busy, onCheck } =
    props
  const t = useTranslations('imports.mapping')
  const { term } = useTerms()
  const variables = useMemo(() => ({ id: state.id }), [state.id])
  const { data } = useAsked(ImportSamplesDocument, variables)
  const rows = data?.node?.__typename === 'Import' ? data.node.rows.edges.map(({ node }) => node.cells) : null
  const choicesOf = useDefaultChoices(state.kind, products)
  const missing = missingOf(fields, mapping, defaults)
  const nameOf = (key: string) => term({ text: fieldText(state.kind, key) }, 'text')
  return (
    <details open={startsOpen} className="group rounded border border-line bg-surface">
      <summary className="quick flex cursor-pointer list-none items-center gap-2 rounded p-4 hover:bg-hover">
        <h2 className="text-base">{t('title')}</h2>
        <span className="min-w-0 flex-1 truncate text-soft">
          {t('mapped', { count: fields.filter(({ key }) => mapping[key]).length, of: fields.length })}
        </span>
        <ChevronDown aria-hidden className="size-4 text-soft group-open:rotate-180" />
      </summary>
      <div className="border-t border-line">
        <div aria-hidden className="grid-cols-[10rem_14rem_1fr] gap-4 px-4 pt-3 text-small text-soft md:grid">
          <span className="max-md:hidden">{t('field')}</span>
          <span className="max-md:hidden">{t('column')}</span>
          <span className="max-md:hidden">{t('samples')}</span>
        </div>
        <ul>
          {fields.map((field) => (
            <MappingRow
              key={field.key}
              label={nameOf(field.key)}
              isRequired={field.isRequired}
              columns={state.columns}
              column={mapping[field.key] ?? ''}
              samples={rows && samplesOf(rows, state.columns.indexOf(mapping[field.key] ?? ''))}
              fallback={defaults[field.key] ?? ''}
              choices={choicesOf(field.key)}
              isOwn={isOwn(field.key)}
              onColumn={(column) => onMapping(put(mapping, field.key, column))}
              onFallback={(text) => onDefaults(put(defaults, field.key, text))}
            />
          ))}
        </ul>
        <div className="flex flex-wrap items-center gap-3 border-t border-line p-4">
          <Button kind={isChanged ? 'primary' : 'plain'} busy={busy} onClick={onCheck}>
            {t('check')}
          </Button>
          <p role="status" className={missing.length > 0 ? 'text-warn' : 'text-soft'}>
            {missing.length > 0
              ? t('missing', { fields: missing.map(({ key }) => nameOf(key)).join(t('comma')) })
              : isChanged
                ? t('changed')
                : t('check_hint')}
          </p>
        </div>
      </div>
    </details>
  )
}
