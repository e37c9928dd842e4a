import { Bullet } from '@/patterns/charts/bullet.tsx'

type Props = { actual: number; target: number | null; share: (value: number) => string; label: string }

/** What came in against the target, small, under it. */
export const Attained = ({ actual, target, share, label }: Props) => (
  <span className="flex items-center gap-1 px-1.5">
    <Bullet actual={actual} target={target} expected={null} className="flex-1" />
    <span aria-hidden className="text-small text-soft">
      {target ? share(actual / target) : ''}
    </span>
    <span className="sr-only">{label}</span>
  </span>
)
