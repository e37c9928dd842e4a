'use client'

import { CreateImportDocument } from '@generated/graphql.ts'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { send } from '@/lib/api/send.ts'
import { uploadFile } from '@/lib/api/upload-file.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { FormProblem } from '@/patterns/form/form-problem.tsx'
import { importPath } from '../import-paths.ts'
import { FileDrop } from './file-drop.tsx'
import { KindChoice } from './kind-choice.tsx'

/** First what it is, then the file: from there on the file leads. */
export function NewImport({ initialKind }: { initialKind: ImportKind | null }) {
  const t = useTranslations('imports.new')
  const form = useTranslations('patterns.form')
  const message = useLateMessage()
  const router = useRouter()
  const keep = useKeptAddress()
  const [kind, setKind] = useState(initialKind)
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])
  const stop = (text: string) => {
    setShare(null)
    setProblem(text)
  }
  const take = async (file: File) => {
    if (!kind || share !== null) return
    setProblem(null)
    setShare(0)
    abort.current = new AbortController()
    const upload = await uploadFile('/api/files', file, setShare, abort.current.signal)
    if (abort.current.signal.aborted) return
    if (upload.kind === 'refused') return stop(await message(upload.code, upload.params))
    if (upload.kind !== 'done') return stop(upload.kind === 'signed_out' ? form('signed_out') : t(upload.kind))
    const outcome = await send(CreateImportDocument, { input: { fileId: upload.fileId, kind } })
    if (outcome.kind === 'done') return router.push(keep(importPath(outcome.value.id)))
    if (outcome.kind === 'refused') return stop(await message(outcome.code, outcome.params))
    stop(outcome.kind === 'signed_out' ? form('signed_out') : t(outcome.kind === 'invalid' ? 'failed' : outcome.kind))
  }
  return (
    <div className="grid gap-6">
      <KindChoice kind={kind} disabled={share !== null} onChange={setKind} />
      <FileDrop disabled={kind === null} share={share} onFile={take} />
      <FormProblem text={problem} />
    </div>
  )
}
