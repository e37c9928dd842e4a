/** by_hand: whoever asked for it did · post_ended: they have the post no more in which they asked. */
export const pauseReasons = ['by_hand', 'post_ended'] as const
export type PauseReason = (typeof pauseReasons)[number]
