/** Why somebody is away (请假). */
export const leaveKinds = ['annual', 'sick', 'personal', 'maternity', 'other'] as const
export type LeaveKind = (typeof leaveKinds)[number]
