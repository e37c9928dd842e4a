import type { CardBearing } from '../parameters/card-bearing.ts'
import type { LawParameters } from '../parameters/parameters-on.ts'

/** Minor units. bonusCounts: whether the product's face value counts the bonus. */
export type Face = { readonly principal: number; readonly bonus: number; readonly bonusCounts: boolean }

export const faceValue = ({ principal, bonus, bonusCounts }: Face): number => principal + (bonusCounts ? bonus : 0)

/** The most that one card may hold, in minor units; null without a limit. */
export function faceLimit(bearing: CardBearing, { face_value }: Pick<LawParameters, 'face_value'>): number | null {
  if (!face_value) return null
  return bearing === 'bearer' ? face_value.bearerMax : face_value.namedMax
}
