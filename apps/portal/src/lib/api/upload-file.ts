'use client'

export type Upload =
  | { kind: 'done'; fileId: string }
  | { kind: 'refused'; code: string; params: unknown }
  | { kind: 'signed_out' }
  | { kind: 'unanswered' }
  | { kind: 'failed' }

type Answer = { id?: unknown; code?: unknown; params?: unknown; issues?: { code: string; params: unknown }[] } | null

function read(status: number, text: string): Upload {
  let answer: Answer = null
  try {
    answer = JSON.parse(text) as Answer
  } catch {
    // A proxy's page, or nothing: the status says what there is to say.
  }
  if (status === 201 && typeof answer?.id === 'string') return { kind: 'done', fileId: answer.id }
  if (status === 401) return { kind: 'signed_out' }
  const issue = answer?.issues?.[0]
  if (issue) return { kind: 'refused', ...issue }
  if (typeof answer?.code === 'string') return { kind: 'refused', code: answer.code, params: answer.params }
  return { kind: status === 503 ? 'unanswered' : 'failed' }
}

/** Sends a file, telling how far it is from 0 to 1. Not by fetch: that can't tell. Never throws. */
export function uploadFile(
  address: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Upload> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${address}?name=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(read(request.status, request.responseText))
    request.onerror = () => resolve({ kind: 'unanswered' })
    request.onabort = () => resolve({ kind: 'unanswered' })
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
