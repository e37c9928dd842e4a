import { cx } from './cx.ts'

export type Tone = 'good' | 'warn' | 'bad' | 'still'

const tones: Record<Tone, string> = {
  good: 'bg-good-tint text-good',
  warn: 'bg-warn-tint text-warn',
  bad: 'bg-bad-tint text-bad',
  still: 'bg-sunken text-soft',
}

/** A state in a word; the colour only underlines it. */
export function StatusBadge({ tone = 'still', children }: { tone?: Tone; children: string }) {
  return (
    <span className={cx('inline-flex h-5 items-center rounded-sm px-1.5 text-small whitespace-nowrap', tones[tone])}>
      {children}
    </span>
  )
}
