type Props = { label: string; value: number /** 0: not known yet. */; max: number }

/** How far long work has come, in words and as a bar. */
export function ProgressBar({ label, value, max }: Props) {
  const share = max > 0 ? Math.min(value / max, 1) : null
  return (
    <div className="grid gap-2">
      <p aria-live="polite" className="tabular">
        {label}
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
        className="h-2 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className={`h-full rounded-full bg-accent transition-[width] duration-150 ${share === null ? 'w-1/4 animate-pulse' : ''}`}
          style={share === null ? undefined : { width: `${share * 100}%` }}
        />
      </div>
    </div>
  )
}
