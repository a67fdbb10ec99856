import type { Activity } from '../../activity/types.ts'
import type { HmwQuestion } from './definition.ts'

export type Found = { activity: Activity; question: HmwQuestion }

export const addressOf = (activity: Activity) => ({ project: activity.project.slug, activity: activity.slug })
