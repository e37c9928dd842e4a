type Props = { moves: readonly { label: string; amount: string }[] }

/** What will move, before it does: each place and how much. */
export function MoneyMoves({ moves }: Props) {
  return (
    <dl className="mb-4 divide-y divide-line rounded border border-line bg-surface">
      {moves.map(({ label, amount }) => (
        <div key={label} className="flex items-baseline justify-between gap-3 px-3 py-2">
          <dt className="min-w-0 text-soft">{label}</dt>
          <dd className="shrink-0 font-strong tabular">{amount}</dd>
        </div>
      ))}
    </dl>
  )
}
