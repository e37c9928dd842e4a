'use client'

import { useLateText } from '@/lib/words/use-late-text.ts'

/** Why a card can't pay now, in the words of the rule. */
export const Hindrance = ({ code }: { code: string }) => <p className="text-small text-bad">{useLateText(code)}</p>
