'use client'

import type { ImportStateFragment } from '@generated/graphql.ts'
import { useState } from 'react'
import { Decision } from './decision.tsx'
import { defaultsOf, type ImportField, mappingOf, missingOf, type NamedProduct } from './import-field.ts'
import { MappingEditor } from './mapping/mapping-editor.tsx'
import { RememberedNote } from './mapping/remembered-note.tsx'
import { Preview } from './preview/preview.tsx'
import { SheetChoice } from './sheet-choice.tsx'
import type { ImportActions } from './use-import-actions.ts'

type Props = {
  state: ImportStateFragment
  actions: ImportActions
  mayWrite: boolean
  fields: readonly ImportField[]
  products: readonly NamedProduct[]
}

/** Checked: what was found, which column is what, the rows themselves, and the decision. */
export function ReadyImport({ state, actions, mayWrite, fields, products }: Props) {
  const [mapping, setMapping] = useState(() => mappingOf(state))
  const [defaults, setDefaults] = useState(() => defaultsOf(state))
  const isChanged = JSON.stringify([mapping, defaults]) !== JSON.stringify([mappingOf(state), defaultsOf(state)])
  // Where nothing fits at all, it is the columns that don't.
  const needsMapping = missingOf(fields, mapping, defaults).length > 0 || state.problemCount === state.rowCount
  return (
    <div className="grid gap-4">
      <Decision state={state} actions={actions} mayWrite={mayWrite} isChanged={isChanged} />
      <SheetChoice state={state} actions={actions} mayWrite={mayWrite} />
      <RememberedNote state={state} mayWrite={mayWrite} onMapping={setMapping} />
      {mayWrite && (
        <MappingEditor
          state={state}
          fields={fields}
          products={products}
          mapping={mapping}
          defaults={defaults}
          onMapping={setMapping}
          onDefaults={setDefaults}
          isChanged={isChanged}
          startsOpen={needsMapping}
          busy={actions.busy === 'check'}
          onCheck={() => actions.check(mapping, defaults)}
        />
      )}
      <Preview state={state} fields={fields} />
    </div>
  )
}
