import type { GroupRefusal, SeatRefusal } from '../rules.ts'
import type { AnswerRefusal, InviteRefusal } from '../seats/joining-commands.ts'

export const groupRefusalWords: Record<GroupRefusal, string> = {
  'name-missing': 'Enter a name',
  'name-too-long': 'Make the name 120 characters or fewer',
  'purpose-missing': 'Say what the group is for',
  'purpose-too-long': 'Use 2,000 characters or fewer',
  'seats-missing': 'Enter a number from 1 to 40',
  'fewer-than-half':
    'At least half of the seats must be community seats. Add community seats, or take officer seats away',
  'joining-missing': 'Choose how people join',
}

export const seatRefusalWords: Record<Exclude<SeatRefusal, 'not-found'>, string> = {
  'has-seat': 'They have a seat already',
  full: 'All seats of this side are taken. Nobody can join until somebody leaves',
  'works-for-council': 'They work for the council now, so they cannot hold a community seat. Say so in your reason',
  'not-an-officer': 'Only officers can hold an officer seat',
}

export const answerRefusalWords: Record<Exclude<AnswerRefusal, 'not-found'>, string> = {
  ...seatRefusalWords,
  answered: 'Somebody has answered this already',
  'why-missing': 'Say why not. It is sent to them',
  'why-too-long': 'Use 300 characters or fewer for the reason',
}

export const inviteRefusalWords: Record<Exclude<InviteRefusal, 'not-found'>, string> = {
  'not-an-address': 'Enter an email address, like name@example.com',
}
