'use client'

import { Printer } from 'lucide-react'
import { iconButtonLook } from './button-look.ts'

/** Prints the page as it is; a phone has no paper. */
export const PrintButton = ({ label }: { label: string }) => (
  <button
    type="button"
    aria-label={label}
    className={iconButtonLook('max-sm:hidden print:hidden')}
    onClick={() => window.print()}
  >
    <Printer aria-hidden className="size-4" />
  </button>
)
