import {
  leadGrades,
  leadSources,
  leadStatuses,
  lostReasons,
  touchKinds,
  touchOutcomes,
  twinSigns,
} from '@hubcap/rules/leads/lead'
import { builder } from '../graphql/builder.ts'

export const LeadSource = builder.enumType('LeadSource', { values: leadSources })
export const LeadGrade = builder.enumType('LeadGrade', { values: leadGrades })
export const LeadStatus = builder.enumType('LeadStatus', { values: leadStatuses })
export const LostReason = builder.enumType('LostReason', { values: lostReasons })
export const LeadTouchKind = builder.enumType('LeadTouchKind', { values: touchKinds })
export const LeadTouchOutcome = builder.enumType('LeadTouchOutcome', { values: touchOutcomes })
export const LeadTwinSign = builder.enumType('LeadTwinSign', { values: twinSigns })
