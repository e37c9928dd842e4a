import type { ComponentType, ReactNode } from 'react'
import type { Outcome } from '@/lib/api/send.ts'
import type { ButtonKind } from '../../button-look.ts'

type Changed = Outcome<{ count: number }>

/** What is asked in the bar before money moves; it sends by itself. */
export type AskFirst<Row> = ComponentType<{
  rows: readonly Row[]
  send: (change: () => Promise<Changed>) => Promise<Changed>
  onClose: () => void
}>

/** Something that is done to all chosen rows at once, or to none. */
export type BulkAction<Row> = {
  key: string
  label: string
  icon: ReactNode
  kind?: ButtonKind
  /** Whether it changes this row; it is offered where it changes one of those chosen. */
  changes: (row: Row) => boolean
  /** The ids are those of the rows that were chosen. Not there where `ask` sends. */
  run?: (ids: string[]) => Promise<Changed>
  ask?: AskFirst<Row>
  /** What was done, to so many. */
  done: (count: number) => string
  /** The ids are those of the rows that it changed. */
  undo?: (ids: string[]) => Promise<Changed>
}
