/** Whose last purchase is at least so many days ago may need another card; sooner, a call only disturbs. */
export const fewestDaysSince = 45
/** After half a year they have gone elsewhere. */
export const mostDaysSince = 180
