/** spend: for a gift or a service; take and give: to put something right. */
export const pointsActions = ['spend', 'take', 'give'] as const
export type PointsAction = (typeof pointsActions)[number]
