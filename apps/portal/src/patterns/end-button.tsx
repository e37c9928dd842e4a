'use client'

import type { Outcome } from '@/lib/api/send.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { ConfirmedButton } from './confirmed-button.tsx'

type Props = {
  label: string
  cancel: string
  /** Asks, and names what ends. */
  title: string
  body: string
  done: string
  end: () => Promise<Outcome<unknown>>
}

/** Lets something end that was said of somebody, once it is confirmed. */
export const EndButton = ({ label, cancel, title, body, done, end }: Props) => (
  <ConfirmedButton
    {...{ label, done }}
    kind="plain"
    name={title}
    act={end}
    question={(asked) => <ConfirmDialog {...{ title, body, cancel, ...asked }} confirm={label} kind="primary" />}
  />
)
