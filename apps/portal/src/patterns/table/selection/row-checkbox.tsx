'use client'

type Props = {
  label: string
  checked: boolean
  /** Some of what it stands for. */
  mixed?: boolean
  /** Left to the list's own keys, which reach the rows. */
  skipsTab?: boolean
  onToggle: (extend: boolean) => void
}

/** A box that chooses a row, or a page of them. Its cell is its target, so that nobody opens the row by missing it. */
export function RowCheckbox({ label, checked, mixed = false, skipsTab = false, onToggle }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box inside has the keys
    <label className="flex h-10 w-10 items-center justify-center" onClick={(event) => event.stopPropagation()}>
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        tabIndex={skipsTab ? -1 : 0}
        ref={(box) => {
          if (box) box.indeterminate = mixed
        }}
        className="size-4 accent-accent"
        onChange={(event) => onToggle((event.nativeEvent as MouseEvent).shiftKey === true)}
      />
    </label>
  )
}
