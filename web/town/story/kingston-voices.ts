import { openDay, school, stall } from './kingston-voices-event.ts'
import { online1 } from './kingston-voices-online-1.ts'
import { online2 } from './kingston-voices-online-2.ts'
import { online3 } from './kingston-voices-online-3.ts'
import { paper } from './kingston-voices-paper.ts'
import { oneToOne, partner, telephone } from './kingston-voices-spoken.ts'
import { type Frame, inOrder, type Place, told } from './told.ts'
import type { Voice } from './types.ts'

const norbiton = 'E05013941'

/** Sectors of Norbiton and some of its neighbours: people who work, study or shop here count too. */
export const norbitonPlaces: (Place | undefined)[] = [
  ['KT1 3', norbiton],
  ['KT1 9', norbiton],
  ['KT1 3', norbiton],
  ['KT2 6', norbiton],
  ['KT1 3', norbiton],
  ['KT2 7', norbiton],
  undefined,
  ['KT1 9', norbiton],
  ['KT1 3', norbiton],
  ['KT1 2', 'E05013938'],
  ['KT1 3', norbiton],
  ['KT3 3', 'E05013933'],
  ['KT1 9', norbiton],
  ['KT2 6', 'E05013937'],
  ['KT1 3', norbiton],
  ['KT2 6', norbiton],
  undefined,
]

const frame: Omit<Frame, 'channel' | 'contact'> = {
  key: 'norbiton',
  days: [-181, -126],
  hours: [7, 23],
  places: norbitonPlaces,
  moderator: 'kingston-moderator',
}
const daytime: [number, number] = [9, 17]
const keyedBy = ['kingston-officer-3', 'kingston-officer-2']
const email = { by: 'email', every: 3 } as const
const rarely = { by: 'telephone', every: 9 } as const

const event = (lines: string, host: string, day: number, from: number) =>
  told(lines, {
    ...frame,
    channel: 'event',
    host,
    days: [day, day],
    hours: [from, from + 3],
    delay: 1,
    enteredBy: ['kingston-officer-2'],
    contact: rarely,
  })

/** 400 voices, in the order in which the council had them. */
export const norbitonVoices: Voice[] = inOrder(
  told(online1 + online2 + online3, { ...frame, channel: 'online', privateEvery: 13, contact: email }),
  told(paper, {
    ...frame,
    channel: 'paper',
    privateEvery: 9,
    hours: daytime,
    delay: 4,
    enteredBy: keyedBy,
    contact: { by: 'post', every: 4 },
  }),
  event(stall, 'Street stall on Bellweather Parade (invented)', -170, 10),
  event(school, 'Morning at the school gate (invented)', -156, 8),
  event(openDay, 'Open day at the old laundry (invented)', -141, 11),
  told(oneToOne, {
    ...frame,
    channel: 'one-to-one',
    hours: daytime,
    delay: 2,
    enteredBy: ['kingston-officer', 'kingston-officer-2'],
    contact: { by: 'telephone', every: 2 },
  }),
  told(partner, {
    ...frame,
    channel: 'partner',
    hours: [17, 20],
    delay: 3,
    enteredBy: ['kingston-officer-2'],
    contact: rarely,
  }),
  told(telephone, {
    ...frame,
    channel: 'telephone',
    hours: daytime,
    enteredBy: keyedBy,
    contact: { by: 'telephone', every: 3 },
  }),
)
