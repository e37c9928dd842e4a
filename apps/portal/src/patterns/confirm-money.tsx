'use client'

import { ConfirmDialog } from './confirm-dialog.tsx'
import { MoneyMoves } from './money-moves.tsx'

export type MoneyQuestion = {
  title: string
  moves: readonly { label: string; amount: string }[]
  confirm: string
  cancel: string
}

type Props = MoneyQuestion & { open: boolean; onConfirm: () => void; onClose: () => void }

/** The one question of the portal: what will move, and whether it shall. */
export function ConfirmMoney({ moves, ...dialog }: Props) {
  return <ConfirmDialog {...dialog} body={<MoneyMoves moves={moves} />} />
}
