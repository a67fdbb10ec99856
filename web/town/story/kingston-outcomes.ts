import type { Outcome } from './types.ts'

export const outcomes: Outcome[] = [
  {
    title: 'The path behind Lower Fallow Road is lit',
    body: 'Eleven low lamps came on at 4:10pm on the first dark evening. They dim when nobody is there, which keeps the bats happy too.',
    at: { day: -40, time: '16:10' },
    themes: ['safe'],
    evidence: 'Before: no light at four of five places measured. After: light at all five.',
  },
  {
    title: 'Five English classes have begun',
    body: 'Fifty-eight people have a place. The children play in the next room. There are 17 people waiting, so a sixth class is planned.',
    at: { day: -36, time: '10:00' },
    themes: ['learn', 'family'],
    evidence: 'Registers of the first three weeks: 51 of 58 came to every class.',
  },
  {
    title: 'The pantry opened on a Thursday evening',
    body: 'You pay £3.50 and choose what you would like. The advice table next to it had a queue from the first evening.',
    at: { day: -21, time: '17:30' },
    themes: ['money'],
    evidence: '74 households joined in three weeks; 29 of them also spoke to an adviser.',
  },
  {
    title: 'Thirty people trained to knock',
    body: 'They call themselves the Doorknockers. Each looks in on two neighbours a week.',
    at: { day: -12, time: '11:00' },
    themes: ['lonely'],
    evidence: 'Sign-in sheets of two training days; 52 neighbours have a visitor.',
  },
  {
    title: 'Fourteen lamps mended',
    body: 'All fourteen lamps on the list residents made are working. One of them had been out since a boy who told us about it was in Year 4.',
    at: { day: -9, time: '15:45' },
    themes: ['safe', 'young'],
    evidence: 'Walked and checked on two evenings with four residents.',
  },
]
